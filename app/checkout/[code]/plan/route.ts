import { z } from 'zod'
import { checkoutPath } from '@/app/lib/checkout-path'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { changeHold } from '@/domain/hold/change-hold'
import { PAYMENT_PLANS } from '@/domain/payment/payment-plan'

export const GET = backToPage(({ code }) => checkoutPath(code))

export const POST = formHandler(
  {
    schema: z.object({ plan: z.enum(PAYMENT_PLANS) }),
    back: ({ params }) => checkoutPath(params.code),
    signedIn: true,
  },
  async ({ ctx }, { plan }, { params }) => {
    const { code } = await changeHold(ctx, { code: params.code ?? '', source: 'typed', paymentPlan: plan })
    return seeOther(`${checkoutPath(code)}#plan`)
  },
)
