import type { OperationContext } from '@/fault-injection/operation'
import { readReviewPage, REVIEW_INCLUDE, type ReviewCriteria, type ReviewPage } from '../review/review-page'

/** One page of an experience's reviews. */
export function listExperienceReviews(
  ctx: OperationContext,
  { experienceId, ...criteria }: { experienceId: number } & ReviewCriteria,
): Promise<ReviewPage> {
  return readReviewPage(
    {
      countByRating: async (where) => {
        const groups = await ctx.db.experienceReview.groupBy({
          by: ['rating'],
          where: { experienceId, ...where },
          _count: true,
        })
        return groups
      },
      find: ({ where, ...page }) =>
        ctx.db.experienceReview.findMany({ where: { experienceId, ...where }, include: REVIEW_INCLUDE, ...page }),
    },
    criteria,
  )
}
