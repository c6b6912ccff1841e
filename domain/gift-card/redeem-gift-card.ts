import { operation } from '@/fault-injection/operation'
import { formatDay } from '../stay/format-day'
import { dateOf } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { bookCredit, creditBalance } from '../credit/credit-balance'

/** As it is typed: any case, with or without the dashes. */
function codeOf(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const [, first, second] = /^LKG([A-Z0-9]{6})([A-Z0-9]{6})$/.exec(letters) ?? []
  return first && second ? `LKG-${first}-${second}` : letters
}

/** Turns a gift card into the guest's credit. Throws `invalid-input` for a code that does not exist, `conflict` for one that was redeemed. */
export const redeemGiftCard = operation<{ code: string }, { amountMinor: number; balanceMinor: number }>(
  { name: 'gift-card.redeem', kind: 'write', logArgs: () => ({}), logResult: (result) => result },
  async (ctx, { code }) => {
    const userId = requireGuest(ctx)
    const card = await ctx.db.giftCard.findUnique({ where: { code: codeOf(code) } })
    if (!card || card.status === 'pending' || card.status === 'failed')
      throw new StaytwinError('invalid-input', {
        what: 'This gift card code does not exist',
        seen: code.slice(0, 40),
        fix: 'It looks like LKG-7Q2MXA-H4KD9R. Copy it from the mail that you got.',
      })
    if (card.status === 'redeemed')
      throw new StaytwinError('conflict', {
        what:
          card.redeemedById === userId
            ? 'You have redeemed this gift card already'
            : 'This gift card was redeemed already',
        seen: card.code,
        fix: `That was on ${formatDay(dateOf(card.redeemedAt ?? ctx.now))}. A gift card can be redeemed once.`,
      })
    await ctx.db.giftCard.update({
      where: { id: card.id },
      data: { status: 'redeemed', redeemedById: userId, redeemedAt: ctx.now },
    })
    const { amountMinor } = card
    await bookCredit(ctx, { userId, amountMinor, reason: 'gift-card', giftCardId: card.id })
    return { amountMinor, balanceMinor: await creditBalance(ctx, userId) }
  },
)
