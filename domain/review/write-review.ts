import { operation, type OperationContext } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { bookingNotFound } from '../booking/booking-not-found'
import { reviewRefusal } from './review-refusal'
import { of100, requireStars, reviewText } from './review-words'

export const REVIEW_CATEGORIES = ['cleanliness', 'accuracy', 'checkIn', 'communication', 'location', 'value'] as const
export type ReviewCategory = (typeof REVIEW_CATEGORIES)[number]

export type NewReview = Record<ReviewCategory, number> & {
  code: string
  rating: number
  /** That the guest reads the site in; ISO 639-1. */
  language: string
  text: string
}

const FAVOURITE = { reviews: 5, rating100: 485 }

/** A guest's review of a stay that is over, one for each booking. What the listing says of its reviews follows at once. Throws `not-found`, `conflict`, `invalid-input`. */
export const writeReview = operation<NewReview, { reviewId: number; listingId: number }>(
  { name: 'review.write', kind: 'write', entity: ({ code }) => `booking:${code}`, logResult: (result) => result },
  async (ctx, { code, rating, language, text, ...scores }) => {
    const guestId = requireGuest(ctx)
    const booking = await ctx.db.booking.findUnique({ where: { code }, include: { review: true } })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    const refusal = reviewRefusal(booking, ctx.today)
    if (refusal) throw refusal
    requireStars({ rating, ...scores })
    const words = reviewText(text)
    const reviewId = ctx.newId('Review')
    const { id: bookingId, listingId } = booking
    await ctx.db.review.create({
      data: {
        id: reviewId,
        listingId,
        bookingId,
        authorId: guestId,
        rating,
        ...scores,
        language,
        text: words,
        createdOn: ctx.today,
      },
    })
    await countReviews(ctx, listingId)
    return { reviewId, listingId }
  },
)

/** What a listing carries of its reviews: means in hundredths. */
async function countReviews(ctx: OperationContext, listingId: number): Promise<void> {
  const { _avg: mean, _count: reviewCount } = await ctx.db.review.aggregate({
    where: { listingId },
    _count: true,
    _avg: {
      rating: true,
      cleanliness: true,
      accuracy: true,
      checkIn: true,
      communication: true,
      location: true,
      value: true,
    },
  })
  const rating100 = of100(mean.rating)
  await ctx.db.listing.update({
    where: { id: listingId },
    data: {
      reviewCount,
      rating100,
      cleanliness100: of100(mean.cleanliness),
      accuracy100: of100(mean.accuracy),
      checkIn100: of100(mean.checkIn),
      communication100: of100(mean.communication),
      location100: of100(mean.location),
      value100: of100(mean.value),
      isGuestFavourite: reviewCount >= FAVOURITE.reviews && (rating100 ?? 0) >= FAVOURITE.rating100,
    },
  })
}
