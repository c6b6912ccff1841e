import type { ReactNode } from 'react'

/** A part of the page of a stay, with a line above it. */
export function ListingPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-t border-sand-300 py-9">
      <h2 id={`${id}-title`} className="mb-5 text-2xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
