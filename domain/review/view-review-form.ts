import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { bookingNotFound } from '../booking/booking-not-found'
import { TRIP_INCLUDE, tripCard } from '../trip/trip-card'
import type { TripCard } from '../trip/trip-view'
import { reviewRefusal } from './review-refusal'

export interface ReviewForm {
  trip: TripCard
  hostName: string
  /** Why it can not be reviewed; null when it can. */
  refusal: { what: string; fix: string } | null
  /** What the guest wrote already. */
  own: { rating: number; text: string; createdOn: string } | null
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
    const refusal = reviewRefusal(booking, ctx.today)
    return {
      trip: tripCard(ctx, booking),
      hostName: listing.host.firstName,
      refusal: refusal && { what: refusal.what, fix: refusal.fix },
      own: review && { rating: review.rating, text: review.text, createdOn: review.createdOn },
    }
  },
)
