import type { ReviewFacts } from '@/prisma/world/review'
import type { ScoreCategory } from '@/prisma/world/review-scores'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'

export type Aggregate = { rating100: number | null; reviewCount: number } & Record<`${ScoreCategory}100`, number | null>

/** The means that a listing carries, in hundredths, rounded half up; null without reviews. */
export function aggregateOf(reviews: readonly ReviewFacts[]): Aggregate {
  const mean = (valueOf: (review: ReviewFacts) => number) =>
    reviews.length === 0
      ? null
      : Math.round((100 * reviews.reduce((sum, one) => sum + valueOf(one), 0)) / reviews.length)
  const means = SCORE_CATEGORIES.map((category) => [`${category}100`, mean(({ scores }) => scores[category])] as const)
  return {
    rating100: mean(({ rating }) => rating),
    reviewCount: reviews.length,
    ...(Object.fromEntries(means) as Record<`${ScoreCategory}100`, number | null>),
  }
}
