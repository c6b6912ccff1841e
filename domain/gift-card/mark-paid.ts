import { operation } from '@/fault-injection/operation'
import { instantAt } from '@/lib/instant'
import { formatMoney } from '@/lib/money'
import { enqueueJob } from '../jobs/enqueue-job'
import { LARKSTAY, sendMail } from '../mail/send-mail'
import { formatDay } from '../stay/format-day'

const SEND_HOUR = 9

/** The money for a gift card was taken: it is worth something from now on, the buyer gets a receipt, and it is sent on its day. Once only. */
export const markGiftCardPaid = operation<{ giftCardId: number }, void>(
  { name: 'gift-card.create', kind: 'write', entity: (args) => `gift-card:${args.giftCardId}` },
  async (ctx, { giftCardId }) => {
    const card = await ctx.db.giftCard.findUniqueOrThrow({ where: { id: giftCardId }, include: { buyer: true } })
    if (card.status !== 'pending') return
    await ctx.db.giftCard.update({ where: { id: giftCardId }, data: { status: 'paid' } })
    const morning = instantAt(card.sendOn, SEND_HOUR)
    const dueAt = morning > ctx.now ? morning : ctx.now
    await enqueueJob(ctx, { kind: 'gift-card.send', dueAt, payload: { giftCardId } })
    const amount = formatMoney(card.amountMinor, card.currency)
    const paragraphs = [
      `Hello ${card.buyer.firstName},`,
      `Thank you for your payment of ${amount} for a gift card.`,
      `For: ${card.recipientName} (${card.recipientEmail})\nSent on: ${formatDay(card.sendOn)}\nCode: ${card.code}`,
      'The charge shows on your statement as LARKSTAY.',
      'Best wishes,\nthe Larkstay team',
    ]
    const subject = `Receipt for your gift card: ${amount}`
    await sendMail(ctx, {
      userId: card.buyerId,
      from: LARKSTAY,
      kind: 'receipt',
      subject,
      body: paragraphs.join('\n\n'),
    })
  },
)
