import type { ReactNode } from 'react'
import { Icon } from './svg-icon'

/** What stands where a list would be: why it is empty and the way on. */
export function EmptyState({ icon, title, children }: { icon: string; title: string; children?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center px-4 py-14 text-center">
      <span className="mb-5 grid size-16 place-items-center rounded-full bg-pine-100 text-pine-700">
        <Icon name={icon} size={30} />
      </span>
      <h2 className="text-2xl font-semibold">{title}</h2>
      <div className="mt-3 space-y-4 text-ink-soft">{children}</div>
    </div>
  )
}
