import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { payDue } from '@/domain/booking/pay-due'

const tripPath = ({ code }: Record<string, string>): string => `/trips/${encodeURIComponent(code ?? '')}`
const schema = z.object({
  card: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
})

export const GET = backToPage(tripPath)

export const POST = formHandler(
  { schema, back: ({ params }) => tripPath(params), signedIn: true },
  async ({ ctx }, { card }, { params, sendBack }) => {
    const outcome = await payDue(ctx, { code: params.code ?? '', cardId: card })
    if (outcome.kind === 'declined') return sendBack({ what: 'The payment did not go through', fix: outcome.reason })
    return seeOther(`${tripPath(params)}?paid=1`)
  },
)
