import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { cancelBooking } from '@/domain/booking/cancel-booking'

const tripPath = ({ code }: Record<string, string>): string => `/trips/${encodeURIComponent(code ?? '')}`

export const GET = backToPage(tripPath)

export const POST = formHandler(
  { schema: z.object({}), back: ({ params }) => tripPath(params), signedIn: true },
  async ({ ctx }, _values, { params }) => {
    const { code } = await cancelBooking(ctx, { code: params.code ?? '' })
    return seeOther(`${tripPath({ code })}?cancelled=1`)
  },
)
