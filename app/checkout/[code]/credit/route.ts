import { z } from 'zod'
import { checkoutPath } from '@/app/lib/checkout-path'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { changeHold } from '@/domain/hold/change-hold'

export const GET = backToPage(({ code }) => checkoutPath(code))

export const POST = formHandler(
  { schema: z.object({ use: z.enum(['yes', 'no']) }), back: ({ params }) => checkoutPath(params.code), signedIn: true },
  async ({ ctx }, { use }, { params }) => {
    const { code } = await changeHold(ctx, { code: params.code ?? '', source: 'typed', usesCredit: use === 'yes' })
    return seeOther(`${checkoutPath(code)}#coupon`)
  },
)
