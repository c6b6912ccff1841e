import { operation } from '@/fault-injection/operation'
import { instantAt } from '@/lib/instant'
import { formatMoney } from '@/lib/money'
import { enqueueJob } from '../jobs/enqueue-job'
import { sendLetter } from '../mail/send-letter'
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
      `Thank you for your payment of ${amount} for a gift card.`,
      `For: ${card.recipientName} (${card.recipientEmail})\nSent on: ${formatDay(card.sendOn)}\nCode: ${card.code}`,
      'The charge shows on your statement as LARKSTAY.',
    ]
    const subject = `Receipt for your gift card: ${amount}`
    const { firstName: greets } = card.buyer
    await sendLetter(ctx, { userId: card.buyerId, greets, kind: 'receipt', subject, paragraphs })
  },
)
