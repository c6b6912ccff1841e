import { CARD_FIELDS_KEPT, cardForm } from '@/app/lib/card-form'
import { bookPath, experienceIdOf, readOrder } from '@/app/lib/experience-order'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { addCard } from '@/domain/card/add-card'

export const GET = backToPage(({ id }) => `/experiences/${experienceIdOf(id)}`)

export const POST = formHandler(
  {
    schema: cardForm,
    back: ({ params, form }) => bookPath(experienceIdOf(params.id), readOrder(form), 'card'),
    keep: CARD_FIELDS_KEPT,
    signedIn: true,
  },
  async ({ ctx }, card, { params, form }) => {
    const { id } = await addCard(ctx, card)
    return seeOther(`${bookPath(experienceIdOf(params.id), readOrder(form))}&card=${id}#card`)
  },
)
