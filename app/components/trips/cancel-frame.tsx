import type { ReactNode } from 'react'
import type { FormNote } from '@/app/lib/form-note'
import { t } from '@/app/lib/words'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { FormProblem } from '../forms/form-problem'
import { Still } from '../still'

export interface CancelFrameProps {
  /** The question that the page asks. */
  title: string
  note: FormNote
  photo: string | undefined
  /** What was booked, and lines about it. */
  name: string
  facts: string[]
  /** The page of what was booked. */
  href: string
  cancelLabel: string
  keepLabel: string
  /** What can not be undone. */
  warning: string
  /** What cancelling gives back. */
  children: ReactNode
}

/** The question whether something shall be cancelled, what that gives back, and the button that does it. */
export function CancelFrame(props: CancelFrameProps) {
  const { title, note, photo, name, facts, href, cancelLabel, keepLabel, warning, children } = props
  return (
    <Still className="page-width max-w-3xl py-10">
      <h1 className="text-3xl font-semibold sm:text-4xl">{title}</h1>
      <FormProblem note={note} className="mt-6" />
      <div className="mt-8 flex gap-5">
        {photo && (
          <img
            src={photo}
            alt=""
            width={160}
            height={120}
            className="h-24 w-32 shrink-0 rounded-xl bg-sand-200 object-cover"
          />
        )}
        <div className="min-w-0">
          <p className="text-lg leading-snug font-semibold">{name}</p>
          {facts.map((fact) => (
            <p key={fact} className="text-ink-soft">
              {fact}
            </p>
          ))}
        </div>
      </div>
      <Card className="mt-8">
        <h2 className="mb-3 text-xl font-semibold">{t('Your refund')}</h2>
        {children}
      </Card>
      <form method="post" action={`${href}/cancel/confirm`} className="mt-8 flex flex-wrap gap-3">
        <Button variant="danger" size="large">
          {cancelLabel}
        </Button>
        <ButtonLink href={href} variant="quiet" size="large">
          {keepLabel}
        </ButtonLink>
      </form>
      <p className="mt-4 text-sm text-ink-soft">{warning}</p>
    </Still>
  )
}
