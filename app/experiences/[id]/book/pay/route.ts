import { bookPath, experienceIdOf, experiencePayForm, readOrder } from '@/app/lib/experience-order'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { bookExperience } from '@/domain/experience/book-experience'

export const GET = backToPage(({ id }) => `/experiences/${experienceIdOf(id)}`)

export const POST = formHandler(
  {
    schema: experiencePayForm,
    back: ({ params, form }) => bookPath(experienceIdOf(params.id), readOrder(form)),
    keep: ['card'],
    signedIn: true,
  },
  async ({ ctx }, { card, total }, { params, form, sendBack }) => {
    const order = { ...readOrder(form), experienceId: experienceIdOf(params.id) }
    const outcome = await bookExperience(ctx, { ...order, cardId: card, expectedMinor: total })
    if (outcome.kind === 'declined')
      return sendBack({ what: 'The payment did not go through', fix: `${outcome.reason} Nothing was booked.` })
    if (outcome.kind === 'challenge') return seeOther(`/pay/${encodeURIComponent(outcome.reference)}`)
    return seeOther(`/experiences/bookings/${outcome.code}?new=1`)
  },
)
