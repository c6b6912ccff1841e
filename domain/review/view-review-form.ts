import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { bookingNotFound } from '../booking/booking-not-found'
import { TRIP_INCLUDE, tripCard } from '../trip/trip-card'
import type { TripCard } from '../trip/trip-view'
import { reviewRefusal } from './review-refusal'
import { reviewState, type ReviewState } from './review-state'

export interface ReviewForm extends ReviewState {
  trip: TripCard
  hostName: string
}

/** What the page shows on which a guest reviews a stay. Throws `not-found`, also for somebody else's. */
export const viewReviewForm = operation<{ code: string }, ReviewForm>(
  { name: 'trip.view', kind: 'read', entity: ({ code }) => `booking:${code}` },
  async (ctx, { code }) => {
    const guestId = requireGuest(ctx)
    const booking = await ctx.db.booking.findUnique({
      where: { code },
      include: { ...TRIP_INCLUDE, listing: { include: { ...TRIP_INCLUDE.listing.include, host: true } }, review: true },
    })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    const { review, listing } = booking
    return {
      trip: tripCard(ctx, booking),
      hostName: listing.host.firstName,
      ...reviewState(reviewRefusal(booking, ctx.today), review),
    }
  },
)
