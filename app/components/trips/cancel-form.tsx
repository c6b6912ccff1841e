import type { FormNote } from '@/app/lib/form-note'
import { showParty, showStay } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import type { TripView } from '@/domain/trip/trip-view'
import { AmountTable, type AmountLine } from '../amount-table'
import { CancelFrame } from './cancel-frame'
import { said } from '@/app/lib/words/said'
import type { PlainPhrase } from '@/app/lib/words/phrases'
import { showExact } from '@/app/lib/show-money'

/** What cancelling gives back, to the cent, and the button that does it. */
export function CancelForm({ trip, note }: { trip: TripView; note: FormNote }) {
  return (
    <CancelFrame
      title={t('Cancel this reservation?')}
      note={note}
      photo={trip.listing.photos[0]}
      name={trip.listing.title}
      facts={[
        `${showStay(trip.checkIn, trip.checkOut)} · ${plural(trip.nightCount, 'night')} · ${showParty(trip)}`,
        t('Reservation {code}', { code: trip.code }),
      ]}
      href={`/trips/${trip.code}`}
      cancelLabel={t('Cancel reservation')}
      keepLabel={t('Keep reservation')}
      warning={t('This can not be undone. The nights are free for others at once.')}
    >
      <RefundTable trip={trip} />
      {trip.refundNow && <p className="mt-4 text-ink-soft">{said(trip.refundNow.explanation)}</p>}
      <p className="mt-3 text-sm text-ink-soft">
        <span className="font-semibold">{said(trip.policyName)}.</span> {said(trip.policyText)}
      </p>
    </CancelFrame>
  )
}

function RefundTable({ trip }: { trip: TripView }) {
  const { currency, paying } = trip
  const paidMinor = paying.paidMinor + trip.breakdown.creditMinor
  const reserved = trip.payments.find((line) => line.kind === 'authorisation')
  const { refundMinor = 0, creditBackMinor = 0 } = trip.refundNow ?? {}
  const backMinor = refundMinor + creditBackMinor
  const line = (label: PlainPhrase, minor: number): AmountLine => ({
    label: t(label),
    amount: showExact(minor, currency),
  })
  return (
    <AmountTable
      caption={t('Refund')}
      className="text-base"
      lines={[
        ...(reserved ? [line('Reserved on your card, set free again', reserved.amountMinor)] : []),
        line('You paid', paidMinor),
        ...(paidMinor > backMinor ? [line('Not refunded', paidMinor - backMinor)] : []),
        ...(creditBackMinor > 0 ? [line('Back as credit', creditBackMinor)] : []),
        ...(paying.due ? [line('Not charged any more', paying.due.amountMinor)] : []),
      ]}
      total={line(creditBackMinor > 0 ? 'You get back on your card' : 'You get back', refundMinor)}
    />
  )
}
