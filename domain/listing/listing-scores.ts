import type { Listing } from '@/generated/prisma/client'
import type { ReviewCategory } from '../review/write-review'

/** Averages of the reviews by category, in hundredths of a star; null without reviews. */
export type ListingScores = Record<ReviewCategory, number | null>

/** What guests say of a listing, by category. */
export const listingScores = (listing: Pick<Listing, `${ReviewCategory}100`>): ListingScores => ({
  cleanliness: listing.cleanliness100,
  accuracy: listing.accuracy100,
  checkIn: listing.checkIn100,
  communication: listing.communication100,
  location: listing.location100,
  value: listing.value100,
})
