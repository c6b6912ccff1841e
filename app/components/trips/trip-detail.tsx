import type { FormNote } from '@/app/lib/form-note'
import type { SignedInGuest } from '@/episode/site-context'
import type { TripView } from '@/domain/trip/trip-view'
import { FormProblem } from '../forms/form-problem'
import { kindLine, stayHref } from '../listing-card'
import { ArrivalSection } from './arrival-section'
import { HostSection } from './host-section'
import { PolicySection } from './policy-section'
import { PrintButton } from './print-button'
import { StatusBadge } from './status-badge'
import { TripNews } from './trip-news'
import { TripPayment } from './trip-payment'
import { rich, t } from '@/app/lib/words'

export interface TripDetailProps {
  trip: TripView
  guest: SignedInGuest | null
  /** The visitor comes from the checkout. */
  isNew: boolean
  /** The visitor comes from cancelling it. */
  isJustCancelled: boolean
  note: FormNote
}

/** Everything about one reservation. */
export function TripDetail({ trip, guest, isNew, isJustCancelled, note }: TripDetailProps) {
  const { listing } = trip
  return (
    <div className="page-width max-w-6xl py-8 sm:py-10 print:py-0">
      <p className="mb-6 print:hidden">
        <a href="/trips" className="text-link">
          {t('All trips')}
        </a>
      </p>
      <FormProblem note={note} className="mb-6" />
      <TripNews trip={trip} email={guest?.email ?? null} isNew={isNew} isJustCancelled={isJustCancelled} />
      <header className="flex flex-col gap-6 sm:flex-row sm:items-end sm:justify-between">
        <div className="min-w-0">
          <p className="mb-2 flex flex-wrap items-center gap-3">
            <StatusBadge status={trip.status} label={trip.statusLabel} />
            <span className="text-ink-soft">
              {rich('Reservation {code}', { code: <span className="font-semibold text-ink">{trip.code}</span> })}
            </span>
          </p>
          <h1 className="text-3xl font-semibold sm:text-4xl">{listing.title}</h1>
          <p className="mt-1 text-ink-soft">
            {t('{kind} in {place}', {
              kind: kindLine(listing),
              place: `${listing.neighbourhood}, ${listing.city}`,
            })}
            <span className="print:hidden">
              {' · '}
              <a href={stayHref(listing.id)} className="text-link">
                {t('About this stay')}
              </a>
            </span>
          </p>
        </div>
        <PrintButton />
      </header>
      {listing.photos[0] && (
        <img
          src={listing.photos[0]}
          alt=""
          width={1200}
          height={500}
          className="mt-6 aspect-[16/9] w-full rounded-card bg-sand-200 object-cover sm:aspect-[5/2] print:hidden"
        />
      )}
      <div className="mt-8 grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-14">
        <div className="min-w-0 space-y-10">
          <ArrivalSection trip={trip} />
          <PolicySection trip={trip} />
          <HostSection trip={trip} />
        </div>
        <TripPayment trip={trip} />
      </div>
    </div>
  )
}
