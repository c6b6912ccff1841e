import { CARD_FIELDS_KEPT, cardForm } from '@/app/lib/card-form'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { addCard } from '@/domain/card/add-card'

export const GET = backToPage(() => '/account/payments')

export const POST = formHandler(
  { schema: cardForm, back: () => '/account/payments#add', keep: CARD_FIELDS_KEPT, signedIn: true },
  async ({ ctx }, card) => {
    const { id } = await addCard(ctx, card)
    return seeOther(`/account/payments?added=${id}`)
  },
)
