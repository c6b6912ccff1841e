import type { ReactNode } from 'react'
import type { TripView } from '@/domain/trip/trip-view'
import { ButtonLink } from '../button'
import { PageSection } from '../page-section'
import { isCharged } from './is-charged'
import { rich, t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'
import { showExact } from '@/app/lib/show-money'

/** On which terms it can be cancelled, what comes back now, and the way to do it. */
export function PolicySection({ trip }: { trip: TripView }) {
  return (
    <PageSection id="policy" title={t('Cancellation policy')}>
      <p>
        <strong className="font-semibold">{said(trip.policyName)}.</strong> {said(trip.policyText)}
      </p>
      {trip.refundNow && (
        <p className="mt-3">
          {isCharged(trip) || trip.refundNow.creditBackMinor > 0
            ? backNow(trip.refundNow, trip.currency)
            : t('If you cancel now: nothing was charged, and nothing will be.')}
        </p>
      )}
      {trip.canCancel && (
        <ButtonLink href={`/trips/${trip.code}/cancel`} variant="quiet" className="mt-5 print:hidden">
          {t('Cancel reservation')}
        </ButtonLink>
      )}
    </PageSection>
  )
}

function backNow({ refundMinor, creditBackMinor }: NonNullable<TripView['refundNow']>, currency: string): ReactNode[] {
  const price = <strong className="font-semibold">{showExact(refundMinor, currency)}</strong>
  if (creditBackMinor === 0) return rich('If you cancel now: {price} back.', { price })
  const credit = showExact(creditBackMinor, currency)
  return rich('If you cancel now: {price} back on your card and {credit} as credit.', { price, credit })
}
