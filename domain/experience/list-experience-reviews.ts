import type { OperationContext } from '@/fault-injection/operation'
import {
  NEWEST_FIRST,
  readReviewPage,
  REVIEW_INCLUDE,
  type ReviewCriteria,
  type ReviewPage,
} from '../review/review-page'

/** One page of an experience's reviews. */
export function listExperienceReviews(
  ctx: OperationContext,
  { experienceId, ...criteria }: { experienceId: number } & ReviewCriteria,
): Promise<ReviewPage> {
  return readReviewPage(
    {
      heads: () =>
        ctx.db.experienceReview.findMany({
          where: { experienceId },
          select: { id: true, rating: true, text: true },
          orderBy: NEWEST_FIRST,
        }),
      rows: (ids) => ctx.db.experienceReview.findMany({ where: { id: { in: ids } }, include: REVIEW_INCLUDE }),
    },
    criteria,
  )
}
