import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { LONGEST_REVIEW, SHORTEST_REVIEW, REVIEW_CATEGORIES, writeReview } from '@/domain/review/write-review'

const stars = z
  .string({ error: 'Choose one to five stars.' })
  .regex(/^[1-5]$/, 'Choose one to five stars.')
  .transform(Number)

const schema = z.object({
  rating: stars,
  ...{ cleanliness: stars, accuracy: stars, checkIn: stars, communication: stars, location: stars, value: stars },
  text: z
    .string({ error: 'Write a few words.' })
    .trim()
    .min(SHORTEST_REVIEW, `Write at least ${SHORTEST_REVIEW} characters.`)
    .max(LONGEST_REVIEW, `Use at most ${LONGEST_REVIEW} characters.`),
})

const reviewPath = ({ code }: Record<string, string>): string => `/trips/${encodeURIComponent(code ?? '')}/review`

export const GET = backToPage(reviewPath)

export const POST = formHandler(
  {
    schema,
    back: ({ params }) => reviewPath(params),
    keep: ['rating', 'text', ...REVIEW_CATEGORIES],
    signedIn: true,
  },
  async ({ ctx }, review, { params }) => {
    await writeReview(ctx, { code: params.code ?? '', ...review })
    return seeOther(`${reviewPath(params)}?sent=1`)
  },
)
