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

/** What each number of stars says, from one on. */
export const STAR_WORDS: PlainPhrase[] = [
  'star, very bad',
  'stars, poor',
  'stars, all right',
  'stars, good',
  'stars, excellent',
]
