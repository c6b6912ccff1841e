import { photoFacts } from '@/app/lib/photo-facts'
import { plural } from '@/app/lib/show-date'
import type { ListingCard as ListingCardView } from '@/domain/listing/listing-card'
import { formatMoney } from '@/lib/money'
import { Badge } from './badge'
import { Icon } from './svg-icon'
import { Photo } from './photo'
import { Rating } from './rating'

export interface ListingCardProps {
  listing: ListingCardView
  /** Dates and guests to carry to the page of the stay. */
  query?: URLSearchParams
  /** The first cards of a page load their photo at once. */
  isEager?: boolean
  /** Level of the title in the outline of the page. */
  heading?: 'h2' | 'h3'
}

/** `Entire apartment`, `Private room in a house`, `3-star hotel`. */
export function kindLine({
  kind,
  propertyType,
  starClass,
}: Pick<ListingCardView, 'kind' | 'propertyType' | 'starClass'>): string {
  const type = propertyType.replace('-', ' ')
  if (kind === 'hotel')
    return starClass ? `${starClass}-star ${type}` : `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`
  if (kind === 'private') return `Private room in ${article(type)} ${type}`
  if (kind === 'shared') return `Shared room in ${article(type)} ${type}`
  return `Entire ${type}`
}

const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a')

const STAY_FIELDS = ['checkIn', 'checkOut', 'adults', 'children', 'infants', 'pets', 'rooms']

/** The address of a stay with the dates and guests of a search, and nothing else of it; for hotels with the room that the price is of. */
export function stayHref(id: number, query?: URLSearchParams, roomTypeId: number | null = null): string {
  const kept = new URLSearchParams()
  for (const field of STAY_FIELDS) {
    const value = query?.get(field)
    if (value) kept.set(field, value)
  }
  if (roomTypeId !== null) kept.set('roomTypeId', String(roomTypeId))
  return kept.size > 0 ? `/stays/${id}?${kept}` : `/stays/${id}`
}

/** A stay in a list: photos to swipe through, where, what, how good, how much. */
export function ListingCard({ listing, query, isEager, heading: Heading = 'h3' }: ListingCardProps) {
  const href = stayHref(listing.id, query, listing.roomTypeId)
  return (
    <article className="group relative flex h-full min-w-0 flex-col">
      <PhotoStrip listing={listing} href={href} isEager={isEager} />
      <div className="flex flex-1 flex-col pt-3">
        <div className="flex items-start justify-between gap-3">
          <p className="truncate text-sm text-ink-soft">
            {listing.neighbourhood}, {listing.city}
          </p>
          <Rating rating100={listing.rating100} reviewCount={listing.reviewCount} />
        </div>
        <Heading className="mt-0.5 font-sans text-[1.05rem] leading-snug font-semibold tracking-normal">
          <a
            href={href}
            className="line-clamp-2 group-hover:underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-pine-500"
          >
            {listing.title}
          </a>
        </Heading>
        <p className="mt-0.5 text-sm text-ink-soft">
          {factsLine(listing, query?.has('near') ? 'away' : 'from the centre')}
        </p>
        <Perks listing={listing} />
        <Price listing={listing} />
      </div>
    </article>
  )
}

function PhotoStrip({ listing, href, isEager }: { listing: ListingCardView; href: string; isEager?: boolean }) {
  const many = listing.photos.length > 1
  return (
    <div className="photo-strip relative overflow-hidden rounded-card bg-sand-200">
      <div
        className="snap-row relative z-10 aspect-[4/3]"
        {...(many ? { tabIndex: 0, role: 'group', 'aria-label': `Photos of ${listing.title}` } : {})}
      >
        {listing.photos.map((photo, i) => (
          // A press on a photo opens the stay; for the keyboard and for screen readers the title is the one link.
          <a
            key={`${photo}-${i}`}
            href={href}
            tabIndex={-1}
            role="img"
            aria-label={photoFacts(photo).caption}
            className="block size-full"
          >
            <Photo photo={photo} isEager={isEager && i === 0} className="size-full object-cover" />
          </a>
        ))}
      </div>
      {listing.isGuestFavourite && (
        <Badge icon="sparkles" className="pointer-events-none absolute top-3 left-3 z-10 bg-surface shadow-soft">
          Guest favourite
        </Badge>
      )}
      {many && (
        <div
          aria-hidden="true"
          className="pointer-events-none absolute inset-x-0 bottom-3 z-10 flex justify-center gap-1.5"
        >
          {listing.photos.map((photo, i) => (
            <span key={`${photo}-${i}`} className="size-1.5 rounded-full bg-white shadow-[0_0_3px_rgb(0_0_0/0.6)]" />
          ))}
        </div>
      )}
    </div>
  )
}

function factsLine(listing: ListingCardView, fromWhere: string): string {
  const parts = [kindLine(listing)]
  if (listing.roomTypeName) parts.push(listing.roomTypeName)
  if (listing.kind === 'entire') parts.push(listing.bedrooms === 0 ? 'studio' : plural(listing.bedrooms, 'bedroom'))
  parts.push(plural(listing.beds, 'bed'))
  if (listing.distanceKm !== null) parts.push(`${listing.distanceKm.toFixed(1)} km ${fromWhere}`)
  return parts.join(' · ')
}

function Perks({ listing }: { listing: ListingCardView }) {
  const perks = [
    listing.isFreeCancellation && 'Free cancellation',
    listing.hasBreakfast && 'Breakfast included',
    listing.isInstant && 'Instant booking',
  ].filter((perk) => perk !== false)
  if (perks.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-3 text-sm font-medium text-pine-600">
      {perks.map((perk) => (
        <li key={perk} className="flex items-center gap-1">
          <Icon name="check" size={14} strokeWidth={2.5} />
          {perk}
        </li>
      ))}
    </ul>
  )
}

function Price({ listing }: { listing: ListingCardView }) {
  return (
    <p className="mt-auto flex flex-wrap items-baseline gap-x-2 pt-2">
      <span>
        <span className="text-lg font-semibold">{formatMoney(listing.nightlyMinor, listing.currency, true)}</span>
        <span className="text-ink-soft"> a night</span>
      </span>
      {listing.totalMinor !== null && listing.nights !== null && (
        <span className="text-sm text-ink-soft">
          {formatMoney(listing.totalMinor, listing.currency)} in all for {plural(listing.nights, 'night')}
        </span>
      )}
    </p>
  )
}
