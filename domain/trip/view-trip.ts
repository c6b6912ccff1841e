import { operation } from '@/fault-injection/operation'
import { formatMoney } from '@/lib/money'
import { requireGuest } from '../account/require-guest'
import { BREAKDOWN_INCLUDE, bookingBreakdown } from '../booking/booking-breakdown'
import { bookingNotFound } from '../booking/booking-not-found'
import { cancellationRefusal, refundNow } from '../booking/cancellation-now'
import { policyOf } from '../booking/cancellation-policy'
import { policyParts } from '../booking/place-policy'
import { cityView } from '../listing/city-view'
import { hostView } from '../listing/host-view'
import { houseRules } from '../listing/house-rules'
import { INTENT_INCLUDE, linesOfIntents } from '../payment/payment-line'
import { TRIP_INCLUDE, tripCard } from './trip-card'
import { tripPaying } from './trip-paying'
import type { TripView } from './trip-view'

/** What cancelling now gives back, in a sentence. */
function explain(refund: ReturnType<typeof refundNow>, currency: string): string {
  const { kind, refundMinor, creditBackMinor, isCharged } = refund
  const money = (minor: number) => formatMoney(minor, currency)
  const asCredit = creditBackMinor > 0 ? `${money(creditBackMinor)} comes back as credit.` : ''
  if (!isCharged) return `Your card has not been charged, so there is nothing to refund. ${asCredit}`.trim()
  if (refundMinor + creditBackMinor === 0) return 'By the cancellation policy nothing is refunded any more.'
  const onCard = refundMinor > 0 ? `${money(refundMinor)}, in 2 to 5 days on your card.` : ''
  const what = kind === 'full' ? 'You get everything back:' : 'You get back half of the total without the service fee:'
  return [what, onCard, asCredit].filter(Boolean).join(' ')
}

/** One of the guest's bookings. Throws `not-found`, also for somebody else's. */
export const viewTrip = operation<{ code: string }, TripView>(
  { name: 'trip.view', kind: 'read', entity: (args) => `booking:${args.code}` },
  async (ctx, { code }) => {
    const guestId = requireGuest(ctx)
    const booking = await ctx.db.booking.findUnique({
      where: { code },
      include: {
        ...TRIP_INCLUDE,
        listing: { include: { ...TRIP_INCLUDE.listing.include, host: true } },
        intents: { include: INTENT_INCLUDE },
        dues: { orderBy: { id: 'asc' } },
        ...BREAKDOWN_INCLUDE,
      },
    })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    const { listing, intents } = booking
    const canCancel = cancellationRefusal(ctx, booking) === null
    const refund = canCancel ? refundNow(ctx, booking) : null
    return {
      ...tripCard(ctx, booking),
      breakdown: bookingBreakdown(booking),
      paying: await tripPaying(ctx, booking),
      hasReceipt: booking.confirmedAt !== null,
      address: booking.status === 'confirmed' ? listing.address : listing.neighbourhood,
      host: await hostView(ctx, listing.host),
      checkInFrom: listing.checkInFrom,
      checkInTo: listing.checkInTo,
      checkOutBy: listing.checkOutBy,
      houseRules: houseRules(listing),
      city: cityView(listing.city),
      lat: listing.lat,
      lng: listing.lng,
      noteToHost: booking.noteToHost,
      createdAt: booking.createdAt,
      confirmedAt: booking.confirmedAt,
      cancelledAt: booking.cancelledAt,
      cancelledBy: booking.cancelledBy,
      refundMinor: booking.refundMinor,
      ...policyParts(policyOf(booking.cancellationPolicy), booking.checkIn, booking.createdAt, ctx.now),
      canCancel,
      refundNow: refund && {
        refundMinor: refund.refundMinor,
        creditBackMinor: refund.creditBackMinor,
        explanation: explain(refund, booking.currency),
      },
      payments: linesOfIntents(intents),
      openChallengeReference: intents.find(({ status }) => status === 'requires_challenge')?.reference ?? null,
    }
  },
)
