import type { FormNote } from '@/app/lib/form-note'
import { showParty, showStay } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import type { TripView } from '@/domain/trip/trip-view'
import { AmountTable, type AmountLine } from '../amount-table'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { FormProblem } from '../forms/form-problem'
import { said } from '@/app/lib/words/said'
import type { PlainPhrase } from '@/app/lib/words/phrases'
import { showExact } from '@/app/lib/show-money'

/** What cancelling gives back, to the cent, and the button that does it. */
export function CancelForm({ trip, note }: { trip: TripView; note: FormNote }) {
  const { listing } = trip
  return (
    <div className="page-width max-w-3xl py-10">
      <h1 className="text-3xl font-semibold sm:text-4xl">{t('Cancel this reservation?')}</h1>
      <FormProblem note={note} className="mt-6" />
      <div className="mt-8 flex gap-5">
        {listing.photos[0] && (
          <img
            src={listing.photos[0]}
            alt=""
            width={160}
            height={120}
            className="h-24 w-32 shrink-0 rounded-xl object-cover"
          />
        )}
        <div className="min-w-0">
          <p className="text-lg leading-snug font-semibold">{listing.title}</p>
          <p className="text-ink-soft">
            {showStay(trip.checkIn, trip.checkOut)} · {plural(trip.nightCount, 'night')} · {showParty(trip)}
          </p>
          <p className="text-ink-soft">{t('Reservation {code}', { code: trip.code })}</p>
        </div>
      </div>
      <Card className="mt-8">
        <h2 className="mb-3 text-xl font-semibold">{t('Your refund')}</h2>
        <RefundTable trip={trip} />
        {trip.refundNow && <p className="mt-4 text-ink-soft">{said(trip.refundNow.explanation)}</p>}
        <p className="mt-3 text-sm text-ink-soft">
          <span className="font-semibold">{said(trip.policyName)}.</span> {said(trip.policyText)}
        </p>
      </Card>
      <form method="post" action={`/trips/${trip.code}/cancel/confirm`} className="mt-8 flex flex-wrap gap-3">
        <Button variant="danger" size="large">
          {t('Cancel reservation')}
        </Button>
        <ButtonLink href={`/trips/${trip.code}`} variant="quiet" size="large">
          {t('Keep reservation')}
        </ButtonLink>
      </form>
      <p className="mt-4 text-sm text-ink-soft">
        {t('This can not be undone. The nights are free for others at once.')}
      </p>
    </div>
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
