import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface PageSectionProps {
  /** Unique in the page; also the target of links. */
  id: string
  title: ReactNode
  /** Beside the title, at the end of the line. */
  action?: ReactNode
  children: ReactNode
  className?: string
}

/** A part of a page under its heading. */
export function PageSection({ id, title, action, children, className }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={clsx('min-w-0 break-inside-avoid', className)}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={`${id}-title`} className="text-2xl font-semibold">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
