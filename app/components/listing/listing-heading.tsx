import { Badge } from '@/app/components/badge'
import { kindLine } from '@/app/components/listing-card'
import { Rating } from '@/app/components/rating'
import { Icon } from '@/app/components/svg-icon'
import { SaveButton } from '@/app/components/wishlists/save-button'
import { CompareLink } from '@/app/components/wishlists/compare-link'
import { plural, t } from '@/app/lib/words'
import type { ListingView } from '@/domain/listing/listing-view'
import { ShareButton } from './share-button'
import { said } from '@/app/lib/words/said'

/** Where in the world, title, rating, and what can be done with the stay, above the photos. */
export function ListingHeading({ view }: { view: ListingView }) {
  const { card, city } = view
  return (
    <div className="pb-5">
      <nav aria-label={t('Breadcrumb')} className="mb-3 text-sm text-ink-soft print:hidden">
        <a href={`/search?${new URLSearchParams({ where: city.country })}`} className="hover:underline">
          {city.country}
        </a>
        {' › '}
        <a
          href={`/search?${new URLSearchParams({ where: city.name, cityId: String(city.id) })}`}
          className="hover:underline"
        >
          {city.name}
        </a>
        {' › '}
        {kindLine(card)}
      </nav>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
        <h1 className="max-w-4xl text-3xl font-semibold sm:text-[2.25rem]">{card.title}</h1>
        <div className="-ml-3 flex items-center gap-1 print:hidden sm:ml-0 sm:pt-1.5">
          <ShareButton title={card.title} place={`${city.name}, ${city.country}`} />
          <SaveButton kind="listing" id={card.id} title={card.title} look="words" />
          <CompareLink id={card.id} className="text-link px-3 py-2" />
        </div>
      </div>
      <ul className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-[0.95rem]">
        <li>
          <a href="#reviews" className="inline-flex items-center underline-offset-4 hover:underline">
            <Rating rating100={card.rating100} reviewCount={card.reviewCount} />
          </a>
        </li>
        <li>
          <a href="#location" className="inline-flex items-center gap-1.5 underline-offset-4 hover:underline">
            <Icon name="map-pin" size={17} className="text-coral-600" />
            {view.address}
          </a>
        </li>
        {card.isGuestFavourite && (
          <li>
            <Badge tone="warm" icon="sparkles">
              {t('Guest favourite')}
            </Badge>
          </li>
        )}
        {view.host.isSuperhost && (
          <li>
            <Badge tone="good" icon="award">
              {t('Superhost')}
            </Badge>
          </li>
        )}
        {view.brand && <li className="text-ink-soft">{t('A house of {brand}', { brand: view.brand })}</li>}
      </ul>
    </div>
  )
}

/** `Entire loft`, and for how many guests with how many rooms. */
export function ListingFacts({ view }: { view: ListingView }) {
  const { card, bathrooms, sizeSqm, categories } = view
  const facts = [
    ['users', plural(card.maxGuests, 'guest')],
    ['door-open', card.bedrooms === 0 ? t('Studio') : plural(card.bedrooms, 'bedroom')],
    ['bed-double', plural(card.beds, 'bed')],
    ['bath', plural(bathrooms, 'bathroom')],
    ...(sizeSqm === null ? [] : [['house', `${sizeSqm} m²`]]),
  ] as [string, string][]
  // That guests love it stands above the photos already.
  const known = categories.filter(({ key }) => !key.startsWith('guest-favourite'))
  return (
    <div className="pb-7">
      <h2 className="text-2xl font-semibold">{t('{kind} in {place}', { kind: kindLine(card), place: card.city })}</h2>
      {card.kind !== 'hotel' && (
        <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
          {facts.map(([icon, text]) => (
            <li key={icon} className="flex items-center gap-2">
              <Icon name={icon} size={20} className="text-pine-600" />
              {text}
            </li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <ul aria-label={t('Known for')} className="mt-4 flex flex-wrap gap-2 text-sm font-medium">
          {known.map(({ key, name }) => (
            <li key={key} className="rounded-full bg-sand-100 px-3 py-1">
              {said(name)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
