import { backToPage, formHandler } from '@/app/lib/form-handler'
import { reviewSchema } from '@/app/lib/review-form'
import { seeOther } from '@/app/lib/site-handler'
import { reviewExperience } from '@/domain/experience/review-experience'

const reviewPath = ({ code }: Record<string, string>): string =>
  `/experiences/bookings/${encodeURIComponent(code ?? '')}/review`

export const GET = backToPage(reviewPath)

export const POST = formHandler(
  { schema: reviewSchema, back: ({ params }) => reviewPath(params), keep: ['rating', 'text'], signedIn: true },
  async ({ ctx }, review, { params }) => {
    await reviewExperience(ctx, { code: params.code ?? '', ...review })
    return seeOther(`${reviewPath(params)}?sent=1`)
  },
)
