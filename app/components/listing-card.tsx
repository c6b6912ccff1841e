import type { ReactNode } from 'react'
import { hasSmallPhoto } from '@/app/lib/photo-facts'
import { plural, t } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import { showNumber } from '@/app/lib/show-number'
import type { ListingCard as ListingCardView } from '@/domain/listing/listing-card'
import './listing-card.css'
import { Photo } from './photo'
import { Rating } from './rating'
import { SaveButton } from './wishlists/save-button'
import { said } from '@/app/lib/words/said'

export interface ListingCardProps {
  listing: ListingCardView
  /** Dates and guests to carry to the page of the stay. */
  query?: URLSearchParams
  /** The first cards of a page load their photo at once. */
  isEager?: boolean
  /** Level of the title in the outline of the page. */
  heading?: 'h2' | 'h3'
  /** Over the corner of the photo, instead of the heart. */
  corner?: ReactNode
}

/** `Entire apartment`, `Private room in a house`, `3-star hotel`. */
export function kindLine(listing: KindOfListing): string {
  const line = said(englishLine(listing))
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`
}

type KindOfListing = Pick<ListingCardView, 'kind' | 'propertyType' | 'starClass'>

function englishLine({ kind, propertyType, starClass }: KindOfListing): string {
  const type = propertyType.replaceAll('-', ' ')
  if (kind === 'hotel') return starClass ? `${starClass}-star ${type}` : type
  if (kind === 'private') return `Private room in ${article(type)} ${type}`
  if (kind === 'shared') return `Shared room in ${article(type)} ${type}`
  return `Entire ${type}`
}

const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a')

const STAY_FIELDS = ['checkIn', 'checkOut', 'adults', 'children', 'infants', 'pets', 'rooms']

/** What a card may say of the stay beside the search: for flexible dates the best ones, for rooms the way to buy them. */
type CardOffer = Partial<Record<'checkIn' | 'checkOut', string | null> & { ratePlanId: number | null }>

/** The address of a stay with the dates and guests of a search, and nothing else of it; for hotels with the room that the price is of. */
export function stayHref(
  id: number,
  query?: URLSearchParams,
  roomTypeId: number | null = null,
  { checkIn, checkOut, ratePlanId }: CardOffer = {},
): string {
  const kept = new URLSearchParams()
  for (const field of STAY_FIELDS) {
    const value = query?.get(field)
    if (value) kept.set(field, value)
  }
  for (const age of query?.getAll('childAges') ?? []) kept.append('childAges', age)
  if (checkIn && checkOut) {
    kept.set('checkIn', checkIn)
    kept.set('checkOut', checkOut)
  }
  if (roomTypeId !== null) kept.set('roomTypeId', String(roomTypeId))
  if (ratePlanId != null) kept.set('ratePlanId', String(ratePlanId))
  return kept.size > 0 ? `/stays/${id}?${kept}` : `/stays/${id}`
}

/** A stay in a list: photos to swipe through, where, what, how good, how much. Few elements: there are twenty on a page. */
export function ListingCard({ listing, query, isEager, heading: Heading = 'h3', corner }: ListingCardProps) {
  const href = stayHref(listing.id, query, listing.roomTypeId, listing)
  const perks = perksOf(listing)
  return (
    <article className="stay-card">
      <Photos listing={listing} href={href} isEager={isEager}>
        {corner ?? <SaveButton kind="listing" id={listing.id} title={listing.title} className="stay-card-corner" />}
      </Photos>
      <div className="stay-card-top">
        <p>
          {listing.neighbourhood}, {listing.city}
        </p>
        <Rating rating100={listing.rating100} reviewCount={listing.reviewCount} />
      </div>
      <Heading className="stay-card-title">
        <a href={href}>{listing.title}</a>
      </Heading>
      <p>{factsLine(listing, query?.has('near') ? '{km} km away' : '{km} km from the centre')}</p>
      {perks && <p className="stay-card-perks">{perks}</p>}
      <Price listing={listing} />
    </article>
  )
}

const SIZES = '(min-width: 80rem) 19rem, (min-width: 40rem) 45vw, 92vw'
const idOf = (photo: string): string => photo.replace(/^.*\//, '').replace(/\.webp$/, '')

/** The first photo, and the names of the others for card-photos. A press on it opens the stay; for the keyboard the title is the one link. */
function Photos({
  listing: { photos, isGuestFavourite, deal },
  href,
  isEager,
  children,
}: {
  listing: ListingCardView
  href: string
  isEager?: boolean
  children: ReactNode
}) {
  const [first, ...others] = photos
  const more = others.map(idOf).map((id) => (hasSmallPhoto(id) ? `${id}|-480` : id))
  return (
    <div className="stay-card-photos photo-strip">
      <a href={href} tabIndex={-1} className="snap-row" data-more={more.join(' ') || undefined}>
        {first && <Photo photo={first} isEager={isEager} sizes={SIZES} />}
      </a>
      {deal ? (
        <span className="stay-card-tag is-deal">{t('{n}% off', { n: deal.percent })}</span>
      ) : (
        isGuestFavourite && <span className="stay-card-tag">{t('Guest favourite')}</span>
      )}
      {children}
    </div>
  )
}

function factsLine(listing: ListingCardView, distance: '{km} km away' | '{km} km from the centre'): string {
  const parts = [kindLine(listing)]
  if (listing.roomTypeName) parts.push(said(listing.roomTypeName))
  if (listing.kind === 'entire') parts.push(listing.bedrooms === 0 ? t('studio') : plural(listing.bedrooms, 'bedroom'))
  parts.push(plural(listing.beds, 'bed'))
  if (listing.distanceKm !== null) parts.push(t(distance, { km: showNumber(listing.distanceKm, 1) }))
  return parts.join(' · ')
}

const perksOf = (listing: ListingCardView): string =>
  [
    listing.isFreeCancellation && t('Free cancellation'),
    listing.hasBreakfast && t('Breakfast included'),
    listing.isInstant && t('Instant booking'),
  ]
    .filter((perk) => perk !== false)
    .join(' · ')

function Price({ listing: { nightlyMinor, totalMinor, nights, currency, deal } }: { listing: ListingCardView }) {
  return (
    <p className="stay-card-price">
      {deal?.usualNightlyMinor && (
        <>
          <s>{showMoney(deal.usualNightlyMinor, currency, true)}</s>{' '}
        </>
      )}
      <b>{showMoney(nightlyMinor, currency, true)}</b> {t('a night')}{' '}
      {totalMinor !== null && nights !== null && (
        <span>
          {t('{price} in all for {nights}', {
            price: showMoney(totalMinor, currency),
            nights: plural(nights, 'night'),
          })}
        </span>
      )}
    </p>
  )
}
