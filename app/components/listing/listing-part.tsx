import type { ReactNode } from 'react'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

/** A part of the page of a stay, with a line above it. */
export function ListingPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="break-inside-avoid border-t border-sand-300 py-9">
      <h2 id={`${id}-title`} className="mb-5 text-2xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Links to the parts of the page, under the photos. */
export function PartLinks({ parts }: { parts: [id: string, label: PlainPhrase][] }) {
  return (
    <nav aria-label={t('On this page')} className="part-links print:hidden">
      {parts.map(([id, label]) => (
        <a key={id} href={`#${id}`}>
          {t(label)}
        </a>
      ))}
    </nav>
  )
}
