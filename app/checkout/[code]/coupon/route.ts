import { couponForm } from '@/app/lib/checkout-forms'
import { checkoutPath } from '@/app/lib/checkout-path'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { applyCoupon } from '@/domain/coupon/apply-coupon'
import { StaytwinError } from '@/lib/staytwin-error'

export const GET = backToPage(({ code }) => checkoutPath(code))

export const POST = formHandler(
  { schema: couponForm, back: ({ params }) => checkoutPath(params.code, 'coupon'), keep: ['coupon'], signedIn: true },
  async ({ ctx }, { coupon, remove }, { params, sendBack }) => {
    const holdCode = params.code ?? ''
    try {
      if (!remove && coupon === '') return sendBack({ fields: { coupon: 'Write the code of your coupon.' } })
      await applyCoupon(ctx, { holdCode, code: remove ? null : coupon })
    } catch (error) {
      // Beside the field, where it can be put right.
      if (!StaytwinError.isStaytwinError(error) || !['invalid-input', 'conflict'].includes(error.code)) throw error
      return sendBack({ fields: { coupon: `${error.what}. ${error.fix}` } })
    }
    return seeOther(`${checkoutPath(holdCode)}#coupon`)
  },
)
