import { backToPage, formHandler } from '@/app/lib/form-handler'
import { reviewSchema, starsField as stars } from '@/app/lib/review-form'
import { seeOther } from '@/app/lib/site-handler'
import { REVIEW_CATEGORIES, writeReview } from '@/domain/review/write-review'

const schema = reviewSchema.extend({
  ...{ cleanliness: stars, accuracy: stars, checkIn: stars, communication: stars, location: stars, value: stars },
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
  async ({ ctx, display }, review, { params }) => {
    await writeReview(ctx, { code: params.code ?? '', language: display.language, ...review })
    return seeOther(`${reviewPath(params)}?sent=1`)
  },
)
