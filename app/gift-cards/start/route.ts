import { backToPage, formHandler } from '@/app/lib/form-handler'
import { GIFT_FIELDS, giftForm, giftPayPath } from '@/app/lib/gift-forms'
import { seeOther } from '@/app/lib/site-handler'

export const GET = backToPage(() => '/gift-cards')

/** What to give is chosen; what is left is to pay. */
export const POST = formHandler(
  { schema: giftForm, back: () => '/gift-cards#buy', keep: GIFT_FIELDS },
  async ({ ctx }, { amount, ...order }, { sendBack }) => {
    if (order.sendOn < ctx.today) return sendBack({ fields: { sendOn: 'Choose today or a later day.' } })
    return seeOther(giftPayPath({ ...order, amount: String(amount / 100) }))
  },
)
