import { operation } from '@/fault-injection/operation'
import { formatMoney } from '@/lib/money'
import { requireGuest } from '../account/require-guest'
import { bookingNotFound } from '../booking/booking-not-found'
import { cancellationRefusal, refundNow } from '../booking/cancellation-now'
import { policyOf } from '../booking/cancellation-policy'
import { policyParts } from '../booking/place-policy'
import { cityView } from '../listing/city-view'
import { hostView } from '../listing/host-view'
import { houseRules } from '../listing/house-rules'
import { INTENT_INCLUDE, linesOfIntents } from '../payment/payment-line'
import { TRIP_INCLUDE, tripCard } from './trip-card'
import type { TripView } from './trip-view'

/** What cancelling now gives back, in a sentence. */
function explain({ kind, refundMinor, isCharged }: ReturnType<typeof refundNow>, currency: string): string {
  if (!isCharged) return 'Your card has not been charged, so there is nothing to refund.'
  if (kind === 'none') return 'By the cancellation policy nothing is refunded any more.'
  const amount = formatMoney(refundMinor, currency)
  if (kind === 'full') return `You get everything back: ${amount}, in 2 to 5 days on your card.`
  return `You get back half of the total without the service fee: ${amount}, in 2 to 5 days on your card.`
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
      },
    })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    const { listing, intents } = booking
    const canCancel = cancellationRefusal(ctx, booking) === null
    const refund = canCancel ? refundNow(ctx, booking) : null
    return {
      ...tripCard(ctx, booking),
      breakdown: {
        nightsMinor: booking.nightsMinor,
        discountMinor: booking.discountMinor,
        cleaningFeeMinor: booking.cleaningFeeMinor,
        extraGuestFeeMinor: booking.extraGuestFeeMinor,
        petFeeMinor: booking.petFeeMinor,
        serviceFeeMinor: booking.serviceFeeMinor,
        taxMinor: booking.taxMinor,
        totalMinor: booking.totalMinor,
        currency: booking.currency,
      },
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
      refundNow: refund && { refundMinor: refund.refundMinor, explanation: explain(refund, booking.currency) },
      payments: linesOfIntents(intents),
      openChallengeReference: intents.find(({ status }) => status === 'requires_challenge')?.reference ?? null,
    }
  },
)
