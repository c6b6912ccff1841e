import type { ReactNode } from 'react'
import { Card } from '../card'

/** The frame of the log-in and the sign-up page: a narrow card in the middle. */
export function EntryFrame({
  title,
  intro,
  children,
  foot,
}: {
  title: string
  intro: string
  children: ReactNode
  foot: ReactNode
}) {
  return (
    <div className="page-width flex flex-col items-center py-10 sm:py-16">
      <Card look="raised" className="w-full max-w-md sm:p-8">
        <h1 className="text-3xl font-semibold">{title}</h1>
        <p className="mt-2 text-ink-soft">{intro}</p>
        <div className="mt-6">{children}</div>
      </Card>
      <p className="mt-6 text-ink-soft">{foot}</p>
    </div>
  )
}
