import { operation, type OperationContext } from '@/fault-injection/operation'
import { of100, requireStars, reviewText } from '../review/review-words'
import { experienceReviewRefusal, ownExperienceReview } from './experience-review-refusal'
import { findOwnExperienceBooking } from './find-own-booking'

export interface NewExperienceReview {
  code: string
  rating: number
  text: string
}

/** A guest's review of an experience that is over, one of each guest. What the experience says of its reviews follows at once. Throws `not-found`, `conflict`, `invalid-input`. */
export const reviewExperience = operation<NewExperienceReview, { reviewId: number; experienceId: number }>(
  {
    name: 'experience.review',
    kind: 'write',
    entity: ({ code }) => `experience-booking:${code}`,
    logResult: (result) => result,
  },
  async (ctx, { code, rating, text }) => {
    const booking = await findOwnExperienceBooking(ctx, code)
    const refusal = experienceReviewRefusal(ctx, booking, await ownExperienceReview(ctx, booking))
    if (refusal) throw refusal
    requireStars({ rating })
    const words = reviewText(text)
    const reviewId = ctx.newId('ExperienceReview')
    const { experienceId, guestId: authorId } = booking
    await ctx.db.experienceReview.create({
      data: { id: reviewId, experienceId, authorId, rating, text: words, createdOn: ctx.today },
    })
    await countExperienceReviews(ctx, experienceId)
    return { reviewId, experienceId }
  },
)

/** What an experience carries of its reviews. */
async function countExperienceReviews(ctx: OperationContext, experienceId: number): Promise<void> {
  const { _avg: mean, _count: reviewCount } = await ctx.db.experienceReview.aggregate({
    where: { experienceId },
    _count: true,
    _avg: { rating: true },
  })
  await ctx.db.experience.update({
    where: { id: experienceId },
    data: { reviewCount, rating100: of100(mean.rating) },
  })
}
