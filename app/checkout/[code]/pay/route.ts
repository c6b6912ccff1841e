import { payForm } from '@/app/lib/checkout-forms'
import { checkoutPath } from '@/app/lib/checkout-path'
import { backToPage, formHandler } from '@/app/lib/form-handler'
import { seeOther } from '@/app/lib/site-handler'
import { createBooking } from '@/domain/booking/create-booking'

export const GET = backToPage(({ code }) => checkoutPath(code))

export const POST = formHandler(
  {
    schema: payForm,
    back: ({ params }) => checkoutPath(params.code),
    keep: ['card', 'noteToHost'],
    signedIn: true,
  },
  async ({ ctx }, { card, noteToHost }, { params, sendBack }) => {
    const outcome = await createBooking(ctx, {
      holdCode: params.code ?? '',
      cardId: card,
      ...(noteToHost ? { noteToHost } : {}),
    })
    if (outcome.kind === 'declined')
      return sendBack({ what: 'The payment did not go through', fix: `${outcome.reason} Nothing was booked.` })
    if (outcome.kind === 'challenge') return seeOther(`/pay/${encodeURIComponent(outcome.intentReference)}`)
    return seeOther(`/trips/${outcome.code}?new=1`)
  },
)
