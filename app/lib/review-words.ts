import type { ReviewCategory } from '@/domain/review/write-review'
import type { PlainPhrase } from './words/phrases'

/** The categories of a review, as they are shown. */
export const REVIEW_LABELS: Record<ReviewCategory, PlainPhrase> = {
  cleanliness: 'Cleanliness',
  accuracy: 'Accuracy',
  checkIn: 'Check-in',
  communication: 'Communication',
  location: 'Location',
  value: 'Value',
}

/** What each number of stars says. */
export const STAR_WORDS: Record<number, string> = {
  1: 'star, very bad',
  2: 'stars, poor',
  3: 'stars, all right',
  4: 'stars, good',
  5: 'stars, excellent',
}
