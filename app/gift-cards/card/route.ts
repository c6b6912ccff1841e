import { CARD_FIELDS_KEPT, cardForm } from '@/app/lib/card-form'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { giftPayPath, giftQueryOf } from '@/app/lib/gift-forms'
import { seeOther } from '@/app/lib/site-handler'
import { addCard } from '@/domain/card/add-card'

export const GET = backToPage(() => '/gift-cards')

export const POST = formHandler(
  {
    schema: cardForm,
    back: ({ form }) => giftPayPath(giftQueryOf(form), { edit: 'card' }),
    keep: CARD_FIELDS_KEPT,
    signedIn: true,
  },
  async ({ ctx }, card, { form }) => {
    const { id } = await addCard(ctx, card)
    return seeOther(giftPayPath(giftQueryOf(form), { card: String(id) }))
  },
)
