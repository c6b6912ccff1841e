import type { Payable, PayableState } from '../payment/payable'
import { markGiftCardPaid } from './mark-paid'

const STATES: Record<string, PayableState> = { pending: 'open', paid: 'done', sent: 'done', redeemed: 'done' }

/** A gift card as something that is paid. */
export const giftCardPayable: Payable = {
  subject({ giftCard }) {
    if (!giftCard) return null
    const { id, recipientName } = giftCard
    const title = `Gift card for ${recipientName}`
    const href = `/gift-cards/${id}`
    return { kind: 'gift-card', code: `GC${id}`, title, href, from: null, to: null, retryHref: '/gift-cards' }
  },
  async state(ctx, id) {
    const { status } = await ctx.db.giftCard.findUniqueOrThrow({ where: { id }, select: { status: true } })
    return STATES[status] ?? 'over'
  },
  afterAuthorisation: async () => {},
  confirm: (ctx, giftCardId) => markGiftCardPaid(ctx, { giftCardId }),
  async fail(ctx, id) {
    await ctx.db.giftCard.update({ where: { id }, data: { status: 'failed' } })
  },
  // Gift cards are not taken back.
  afterRefund: async () => {},
}
