import { CARD_FIELDS_KEPT, cardForm } from '@/app/lib/card-form'
import { checkoutPath } from '@/app/lib/checkout-path'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { addCard } from '@/domain/card/add-card'

export const GET = backToPage(({ code }) => checkoutPath(code))

export const POST = formHandler(
  { schema: cardForm, back: ({ params }) => checkoutPath(params.code, 'card'), keep: CARD_FIELDS_KEPT, signedIn: true },
  async ({ ctx }, card, { params }) => {
    const { id } = await addCard(ctx, card)
    return seeOther(`${checkoutPath(params.code)}?card=${id}#card`)
  },
)
