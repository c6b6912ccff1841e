import { Icon } from '@/app/components/svg-icon'
import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'

/** The words of the host. */
export function Description({ text }: { text: string }) {
  return (
    <ListingPart id="about" title="About this place">
      <div className="max-w-prose space-y-4 text-[1.05rem]">
        {text.split(/\n\s*\n/).map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </div>
    </ListingPart>
  )
}

/** Which beds are in which room. */
export function Sleeping({ sleeping }: { sleeping: ListingView['sleeping'] }) {
  if (sleeping.length === 0) return null
  return (
    <ListingPart id="sleeping" title="Where you will sleep">
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {sleeping.map(({ room, beds }, i) => (
          <li key={`${room}-${i}`} className="rounded-card border border-sand-200 bg-surface p-5">
            <Icon name="bed-double" size={26} className="text-pine-600" />
            <h3 className="mt-3 font-sans text-base font-semibold tracking-normal">{room}</h3>
            <p className="text-ink-soft">{beds.join(', ')}</p>
          </li>
        ))}
      </ul>
    </ListingPart>
  )
}
