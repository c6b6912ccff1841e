import type { StaytwinError } from '@/lib/staytwin-error'

/** Whether a guest can review something now, and what they wrote of it already. */
export interface ReviewState {
  /** Why it can not be reviewed; null when it can. */
  refusal: { what: string; fix: string } | null
  own: { rating: number; text: string; createdOn: string } | null
}

/** What the page shows on which something is reviewed. */
export const reviewState = (refusal: StaytwinError | null, review: ReviewState['own']): ReviewState => ({
  refusal: refusal && { what: refusal.what, fix: refusal.fix },
  own: review && { rating: review.rating, text: review.text, createdOn: review.createdOn },
})
