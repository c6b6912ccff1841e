import type { OperationContext } from '@/fault-injection/operation'
import { keptRows } from '../kept/kept-rows'
import { readReviewPage, REVIEW_INCLUDE, type ReviewCriteria, type ReviewPage } from '../review/review-page'

/** One page of a listing's reviews. */
export function listReviews(
  ctx: OperationContext,
  { listingId, ...criteria }: { listingId: number } & ReviewCriteria,
): Promise<ReviewPage> {
  const { perPage = 10, ...choice } = criteria
  const read = () =>
    readReviewPage(
      {
        countByRating: async (where) => {
          const groups = await ctx.db.review.groupBy({ by: ['rating'], where: { listingId, ...where }, _count: true })
          return groups
        },
        find: ({ where, ...page }) =>
          ctx.db.review.findMany({ where: { listingId, ...where }, include: REVIEW_INCLUDE, ...page }),
      },
      criteria,
    )
  // What the page of a stay shows is read by everybody, what somebody looks for is not.
  return Object.keys(choice).length === 0
    ? keptRows(ctx, `the first ${perPage} reviews`, listingId, ['Review', 'User'], read)
    : read()
}
