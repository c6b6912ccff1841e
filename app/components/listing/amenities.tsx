import { ButtonLink } from '@/app/components/button'
import { Icon } from '@/app/components/svg-icon'
import type { AmenityView, ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

const FIRST = 10
const FIRST_MISSING = 2

/** The first ten amenities and two that are not there; all of them are a page of their own. */
export function Amenities({ view: { card, amenities, amenityCount, missing } }: { view: ListingView }) {
  const first = amenities.flatMap(({ items }) => items).slice(0, FIRST)
  return (
    <ListingPart id="amenities" title={t('What this place offers')}>
      <ul className="grid gap-x-6 gap-y-3.5 sm:grid-cols-2">
        {first.map((amenity) => (
          <AmenityLine key={amenity.key} amenity={amenity} />
        ))}
        {missing.slice(0, FIRST_MISSING).map((name) => (
          <MissingLine key={name} name={name} />
        ))}
      </ul>
      {amenityCount > FIRST && (
        <ButtonLink
          href={`/stays/${card.id}/amenities`}
          data-sheet={t('What this place offers')}
          variant="quiet"
          className="mt-7 print:hidden"
        >
          {t('Show all {n} amenities', { n: amenityCount })}
        </ButtonLink>
      )}
    </ListingPart>
  )
}

/** All amenities in groups, and what is missing. */
export function AmenityGroups({ view: { amenities, missing } }: { view: ListingView }) {
  return (
    <div className="space-y-8">
      {amenities.map(({ category, label, items }) => (
        <section key={category} aria-label={said(label)}>
          <h2 className="mb-3 text-lg font-semibold">{said(label)}</h2>
          <ul className="grid gap-x-6 gap-y-3.5 sm:grid-cols-2">
            {items.map((amenity) => (
              <AmenityLine key={amenity.key} amenity={amenity} />
            ))}
          </ul>
        </section>
      ))}
      {missing.length > 0 && (
        <section aria-label={t('Not included')}>
          <h2 className="mb-3 text-lg font-semibold">{t('Not included')}</h2>
          <ul className="grid gap-x-6 gap-y-3.5 sm:grid-cols-2">
            {missing.map((name) => (
              <MissingLine key={name} name={name} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function AmenityLine({ amenity }: { amenity: AmenityView }) {
  return (
    <li className="flex items-center gap-3.5">
      <Icon name={amenity.icon} size={23} className="shrink-0 text-ink-soft" />
      {said(amenity.name)}
    </li>
  )
}

function MissingLine({ name }: { name: string }) {
  return (
    <li className="flex items-center gap-3.5 text-ink-soft">
      <Icon name="x" size={23} className="shrink-0" />
      <span>
        <span className="sr-only">{t('Not there:')} </span>
        <s>{said(name)}</s>
      </span>
    </li>
  )
}
