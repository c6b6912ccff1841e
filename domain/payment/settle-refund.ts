import { operation } from '@/fault-injection/operation'
import { payableOf } from './payables'

/** Job `refund.settle`: the money is on its way to the guest's bank, and a mail says so. */
export const settleRefund = operation<{ refundId: number }, void>(
  { name: 'refund.settle', kind: 'write', entity: (args) => `refund:${args.refundId}` },
  async (ctx, { refundId }) => {
    const refund = await ctx.db.paymentRefund.findUnique({ where: { id: refundId }, include: { intent: true } })
    if (!refund || refund.status === 'settled') return
    await ctx.db.paymentRefund.update({ where: { id: refundId }, data: { status: 'settled', settledAt: ctx.now } })
    const webhook = { kind: 'refund.settled', intentId: refund.intentId, refundId, createdAt: ctx.now }
    await ctx.db.paymentWebhook.create({
      data: { ...webhook, id: ctx.newId('PaymentWebhook'), deliveredAt: ctx.now },
    })
    const { payable, id } = payableOf(refund.intent)
    await payable.afterRefund(ctx, id, refund.amountMinor)
  },
)
