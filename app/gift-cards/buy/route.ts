import { backToPage, formHandler } from '@/app/lib/form-handler'
import { giftOrderForm, giftPayPath, giftQueryOf } from '@/app/lib/gift-forms'
import { seeOther } from '@/app/lib/site-handler'
import { createGiftCard } from '@/domain/gift-card/create-gift-card'

export const GET = backToPage(() => '/gift-cards')

export const POST = formHandler(
  {
    schema: giftOrderForm,
    back: ({ form }) => giftPayPath(giftQueryOf(form)),
    keep: ['card'],
    signedIn: true,
  },
  async ({ ctx }, { amount, card, ...order }, { sendBack }) => {
    const outcome = await createGiftCard(ctx, { ...order, amountMinor: amount, cardId: card })
    if (outcome.kind === 'declined') return sendBack({ what: 'The payment did not go through', fix: outcome.reason })
    if (outcome.kind === 'challenge') return seeOther(`/pay/${encodeURIComponent(outcome.reference)}`)
    return seeOther(`/gift-cards/${outcome.giftCardId}?new=1`)
  },
)
