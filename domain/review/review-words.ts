import { StaytwinError } from '@/lib/staytwin-error'
import { cleanText } from '../stay/clean-text'

export const SHORTEST_REVIEW = 10
export const LONGEST_REVIEW = 2000

/** What a guest wrote, as it is stored. Throws `invalid-input`. */
export const reviewText = (text: string): string =>
  cleanText(text, 'Your review', { min: SHORTEST_REVIEW, max: LONGEST_REVIEW })

/** Throws `invalid-input` where one of these is not a number of stars. */
export function requireStars(values: Record<string, number>): void {
  for (const [name, value] of Object.entries(values))
    if (!Number.isInteger(value) || value < 1 || value > 5)
      throw new StaytwinError('invalid-input', {
        what: 'Every rating is one to five stars',
        seen: { [name]: value },
        fix: 'Choose the stars for each line.',
      })
}

/** A mean of stars in hundredths, rounded half up; null when there is none. */
export const of100 = (mean: number | null): number | null => (mean === null ? null : Math.round(mean * 100))
