import { showParty, showStay } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import type { TripCard } from '@/domain/trip/trip-view'
import { StatusBadge } from './status-badge'
import { said } from '@/app/lib/words/said'

/** A reservation in a list. */
export function TripRow({ trip, today }: { trip: TripCard; today: string }) {
  const { listing } = trip
  return (
    <article className="group relative flex flex-col overflow-hidden rounded-card border border-sand-200 bg-surface transition-shadow hover:shadow-lift sm:flex-row">
      {listing.photos[0] && (
        <img
          src={listing.photos[0]}
          alt=""
          width={600}
          height={450}
          loading="lazy"
          className="aspect-[16/9] w-full bg-sand-200 object-cover sm:aspect-[4/3] sm:w-56 sm:shrink-0"
        />
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-1 p-5">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <StatusBadge status={trip.status} label={trip.statusLabel} />
          <span className="text-sm text-ink-soft">{t('Reservation {code}', { code: trip.code })}</span>
        </div>
        <h3 className="mt-1.5 font-sans text-lg leading-snug font-semibold tracking-normal">
          <a
            href={`/trips/${trip.code}`}
            className="group-hover:underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-pine-500"
          >
            {listing.title}
          </a>
        </h3>
        <p className="text-ink-soft">
          {listing.neighbourhood}, {listing.city}, {listing.country}
        </p>
        <p className="font-medium">
          {showStay(trip.checkIn, trip.checkOut, today)}{' '}
          <span className="text-ink-soft">· {plural(trip.nightCount, 'night')}</span>
        </p>
        <p className="flex flex-wrap justify-between gap-x-4 text-ink-soft">
          <span>
            {showParty(trip)}
            {trip.roomTypeName && ` · ${said(trip.roomTypeName)}${trip.rooms > 1 ? ` × ${trip.rooms}` : ''}`}
          </span>
          <span className="font-semibold text-ink">{showMoney(trip.totalMinor, trip.currency)}</span>
        </p>
      </div>
    </article>
  )
}
