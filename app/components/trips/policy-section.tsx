import type { TripView } from '@/domain/trip/trip-view'
import { formatMoney } from '@/lib/money'
import { ButtonLink } from '../button'
import { PageSection } from '../page-section'
import { isCharged } from './is-charged'

/** On which terms it can be cancelled, what comes back now, and the way to do it. */
export function PolicySection({ trip }: { trip: TripView }) {
  return (
    <PageSection id="policy" title="Cancellation policy">
      <p>
        <strong className="font-semibold">{trip.policyName}.</strong> {trip.policyText}
      </p>
      {trip.refundNow && (
        <p className="mt-3">
          {isCharged(trip) || trip.refundNow.creditBackMinor > 0 ? (
            <>
              If you cancel now:{' '}
              <strong className="font-semibold">{formatMoney(trip.refundNow.refundMinor, trip.currency)}</strong> back
              {trip.refundNow.creditBackMinor > 0 &&
                ` on your card and ${formatMoney(trip.refundNow.creditBackMinor, trip.currency)} as credit`}
              .
            </>
          ) : (
            'If you cancel now: nothing was charged, and nothing will be.'
          )}
        </p>
      )}
      {trip.canCancel && (
        <ButtonLink href={`/trips/${trip.code}/cancel`} variant="quiet" className="mt-5 print:hidden">
          Cancel reservation
        </ButtonLink>
      )}
    </PageSection>
  )
}
