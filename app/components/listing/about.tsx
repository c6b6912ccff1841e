import { Icon } from '@/app/components/svg-icon'
import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

const LONG = 700

/** The words of the host; of long ones the start, and the rest when it is asked for. */
export function Description({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/)
  const first: string[] = []
  for (const paragraph of paragraphs) if (first.join('').length < LONG) first.push(paragraph)
  const rest = paragraphs.slice(first.length)
  return (
    <ListingPart id="about" title={t('About this place')}>
      <div className="max-w-prose space-y-4 text-[1.05rem] break-words">
        {first.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
        {rest.length > 0 && (
          <details className="group">
            <summary className="text-link w-fit group-open:hidden">{t('Show more')}</summary>
            <div className="space-y-4">
              {rest.map((paragraph, i) => (
                <p key={i}>{paragraph}</p>
              ))}
            </div>
          </details>
        )}
      </div>
    </ListingPart>
  )
}

/** Which beds are in which room. */
export function Sleeping({ sleeping }: { sleeping: ListingView['sleeping'] }) {
  if (sleeping.length === 0) return null
  return (
    <ListingPart id="sleeping" title={t('Where you will sleep')}>
      <ul className="grid grid-cols-2 gap-3 sm:gap-4 xl:grid-cols-3">
        {sleeping.map(({ room, beds }, i) => (
          <li key={`${room}-${i}`} className="rounded-card border border-sand-200 bg-surface p-4 sm:p-5">
            <Icon name="bed-double" size={26} className="text-pine-600" />
            <h3 className="mt-3 font-sans text-base font-semibold tracking-normal">{said(room)}</h3>
            <p className="text-ink-soft">{said(beds.join(', '))}</p>
          </li>
        ))}
      </ul>
    </ListingPart>
  )
}
