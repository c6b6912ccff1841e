import { z } from 'zod'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { cancelExperience } from '@/domain/experience/cancel-experience'

const bookingPath = ({ code }: Record<string, string>): string =>
  `/experiences/bookings/${encodeURIComponent(code ?? '')}`

export const GET = backToPage(bookingPath)

export const POST = formHandler(
  { schema: z.object({}), back: ({ params }) => bookingPath(params), signedIn: true },
  async ({ ctx }, _values, { params }) => {
    const { code } = await cancelExperience(ctx, { code: params.code ?? '' })
    return seeOther(`${bookingPath({ code })}?cancelled=1`)
  },
)
