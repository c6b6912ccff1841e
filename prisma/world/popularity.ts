import { stream } from '@/lib/rng'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { Aggregate } from '@/prisma/world/review-aggregate'

/** 0..1000, the default order of search: rating, number of reviews, and what nobody can explain. */
export function popularityOf(seed: string, listing: ListingFacts, { rating100, reviewCount }: Aggregate): number {
  const rated = rating100 === null ? 0.45 : Math.max(0, (rating100 - 350) / 150)
  const known = Math.min(1, Math.log1p(reviewCount) / Math.log(40))
  const score = 0.4 * rated + 0.33 * known + 0.27 * stream(seed, 'popularity', listing.index).next()
  return Math.max(0, Math.min(1000, Math.round(score * 1000)))
}
