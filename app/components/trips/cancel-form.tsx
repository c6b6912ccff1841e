import type { FormNote } from '@/app/lib/form-note'
import { plural, showParty, showStay } from '@/app/lib/show-date'
import type { TripView } from '@/domain/trip/trip-view'
import { formatMoney } from '@/lib/money'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { FormProblem } from '../forms/form-problem'

/** What cancelling gives back, to the cent, and the button that does it. */
export function CancelForm({ trip, note }: { trip: TripView; note: FormNote }) {
  const { listing } = trip
  return (
    <div className="page-width max-w-3xl py-10">
      <h1 className="text-3xl font-semibold sm:text-4xl">Cancel this reservation?</h1>
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
          <p className="text-ink-soft">Reservation {trip.code}</p>
        </div>
      </div>
      <Card className="mt-8">
        <h2 className="mb-3 text-xl font-semibold">Your refund</h2>
        <RefundTable trip={trip} />
        {trip.refundNow && <p className="mt-4 text-ink-soft">{trip.refundNow.explanation}</p>}
        <p className="mt-3 text-sm text-ink-soft">
          <span className="font-semibold">{trip.policyName}.</span> {trip.policyText}
        </p>
      </Card>
      <form method="post" action={`/trips/${trip.code}/cancel/confirm`} className="mt-8 flex flex-wrap gap-3">
        <Button variant="danger" size="large">
          Cancel reservation
        </Button>
        <ButtonLink href={`/trips/${trip.code}`} variant="quiet" size="large">
          Keep reservation
        </ButtonLink>
      </form>
      <p className="mt-4 text-sm text-ink-soft">This can not be undone. The nights are free for others at once.</p>
    </div>
  )
}

function RefundTable({ trip }: { trip: TripView }) {
  const { currency, paying } = trip
  const creditMinor = trip.breakdown.creditMinor
  const paidMinor = paying.paidMinor + creditMinor
  const reserved = trip.payments.find((line) => line.kind === 'authorisation')
  const { refundMinor = 0, creditBackMinor = 0 } = trip.refundNow ?? {}
  const backMinor = refundMinor + creditBackMinor
  return (
    <table className="w-full">
      <caption className="sr-only">Refund</caption>
      <tbody>
        {reserved && (
          <Line label="Reserved on your card, set free again" minor={reserved.amountMinor} currency={currency} />
        )}
        <Line label="You paid" minor={paidMinor} currency={currency} />
        {paidMinor > backMinor && <Line label="Not refunded" minor={paidMinor - backMinor} currency={currency} />}
        {creditBackMinor > 0 && <Line label="Back as credit" minor={creditBackMinor} currency={currency} />}
        {paying.due && <Line label="Not charged any more" minor={paying.due.amountMinor} currency={currency} />}
      </tbody>
      <tfoot>
        <tr className="border-t border-sand-300 text-lg font-semibold">
          <th scope="row" className="pt-3 text-left">
            {creditBackMinor > 0 ? 'You get back on your card' : 'You get back'}
          </th>
          <td className="pt-3 text-right">{formatMoney(refundMinor, currency)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

const Line = ({ label, minor, currency }: { label: string; minor: number; currency: string }) => (
  <tr>
    <th scope="row" className="py-1.5 text-left font-normal">
      {label}
    </th>
    <td className="py-1.5 text-right">{formatMoney(minor, currency)}</td>
  </tr>
)
