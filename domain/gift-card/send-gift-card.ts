import { operation } from '@/fault-injection/operation'
import { formatMoney } from '@/lib/money'
import { sendLetter } from '../mail/send-letter'

/** Job `gift-card.send`: the gift card goes to its recipient by mail. Who has no account here gets it in a mailbox that is not ours. */
export const sendGiftCard = operation<{ giftCardId: number }, void>(
  { name: 'gift-card.send', kind: 'write', entity: (args) => `gift-card:${args.giftCardId}` },
  async (ctx, { giftCardId }) => {
    const card = await ctx.db.giftCard.findUnique({ where: { id: giftCardId }, include: { buyer: true } })
    if (card?.status !== 'paid') return
    await ctx.db.giftCard.update({ where: { id: giftCardId }, data: { status: 'sent' } })
    const recipient = await ctx.db.user.findUnique({ where: { email: card.recipientEmail } })
    if (!recipient) return
    const { buyer } = card
    const paragraphs = [
      `${buyer.firstName} ${buyer.lastName} gives you ${formatMoney(card.amountMinor, card.currency)} for your next stays.`,
      ...(card.message === '' ? [] : [`“${card.message}”`]),
      `Your code: ${card.code}`,
      'Redeem it under Gift cards. The amount becomes credit that you can use for any stay; it does not expire.',
    ]
    const subject = `${buyer.firstName} has sent you a Larkstay gift card`
    await sendLetter(ctx, { userId: recipient.id, greets: card.recipientName, kind: 'gift-card', subject, paragraphs })
  },
)
