import { z } from 'zod'
import { LONGEST_REVIEW, SHORTEST_REVIEW } from '@/domain/review/review-words'

/** One to five stars, as a form sends them. */
export const starsField = z
  .string({ error: 'Choose one to five stars.' })
  .regex(/^[1-5]$/, 'Choose one to five stars.')
  .transform(Number)

/** What every review has. */
export const reviewSchema = z.object({
  rating: starsField,
  text: z
    .string({ error: 'Write a few words.' })
    .trim()
    .min(SHORTEST_REVIEW, `Write at least ${SHORTEST_REVIEW} characters.`)
    .max(LONGEST_REVIEW, `Use at most ${LONGEST_REVIEW} characters.`),
})
