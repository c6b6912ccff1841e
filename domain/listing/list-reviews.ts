import type { OperationContext } from '@/fault-injection/operation'
import { keptRows } from '../kept/kept-rows'
import {
  NEWEST_FIRST,
  readReviewPage,
  REVIEW_INCLUDE,
  type ReviewCriteria,
  type ReviewPage,
} from '../review/review-page'

/** One page of a listing's reviews. */
export function listReviews(
  ctx: OperationContext,
  { listingId, ...criteria }: { listingId: number } & ReviewCriteria,
): Promise<ReviewPage> {
  const { perPage = 10, ...choice } = criteria
  const read = () =>
    readReviewPage(
      {
        heads: () =>
          ctx.db.review.findMany({
            where: { listingId },
            select: { id: true, rating: true, language: true, text: true },
            orderBy: NEWEST_FIRST,
          }),
        rows: (ids) => ctx.db.review.findMany({ where: { id: { in: ids } }, include: REVIEW_INCLUDE }),
      },
      criteria,
    )
  // What the page of a stay shows is read by everybody, what somebody looks for is not.
  return Object.keys(choice).length === 0
    ? keptRows(ctx, `the first ${perPage} reviews`, listingId, ['Review', 'User'], read)
    : read()
}
