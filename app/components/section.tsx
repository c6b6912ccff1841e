import type { ReactNode } from 'react'

/** A part of a page under its own heading. */
export function Section({
  title,
  lead,
  action,
  children,
  id,
}: {
  title: string
  lead?: string
  action?: ReactNode
  children: ReactNode
  id?: string
}) {
  return (
    <section className="page-width mt-14 sm:mt-16" aria-labelledby={id ? `${id}-title` : undefined} id={id}>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={id ? `${id}-title` : undefined} className="text-2xl font-semibold sm:text-[1.75rem]">
            {title}
          </h2>
          {lead && <p className="mt-1 text-ink-soft">{lead}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
