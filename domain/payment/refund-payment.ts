import { operation } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { enqueueJob } from '../jobs/enqueue-job'

export type RefundReason = 'cancelled' | 'goodwill' | 'duplicate'

const DAY_S = 86_400
const MIN_DAYS = 2
const MAX_DAYS = 5

/** Orders money back to the card; it arrives 2 to 5 days later. Never more than was taken. Throws `conflict`. */
export const refundPayment = operation<
  { intentId: number; amountMinor: number; reason: RefundReason },
  { refundId: number }
>(
  {
    name: 'payment.refund',
    kind: 'write',
    entity: (args) => `intent:${args.intentId}`,
    logResult: (result) => result,
  },
  async (ctx, { intentId, amountMinor, reason }) => {
    const intent = await ctx.db.paymentIntent.findUniqueOrThrow({
      where: { id: intentId },
      include: { captures: true, refunds: true },
    })
    const sum = (rows: { amountMinor: number }[]) => rows.reduce((total, row) => total + row.amountMinor, 0)
    const leftMinor = sum(intent.captures) - sum(intent.refunds)
    if (!Number.isSafeInteger(amountMinor) || amountMinor < 1 || amountMinor > leftMinor)
      throw new StaytwinError('conflict', {
        what: 'This amount can not be refunded',
        seen: { amountMinor, leftMinor },
        fix: 'Look at your payments: it may be refunded already.',
      })
    const refundId = ctx.newId('PaymentRefund')
    await ctx.db.paymentRefund.create({
      data: { id: refundId, intentId, amountMinor, reason, status: 'pending', createdAt: ctx.now },
    })
    const waitS = (MIN_DAYS + ctx.draw('refund-days', refundId) * (MAX_DAYS - MIN_DAYS)) * DAY_S
    const { delayS } = await ctx.point('schedule', { intentId, refundId })
    await enqueueJob(ctx, {
      kind: 'refund.settle',
      dueAt: addSeconds(ctx.now, typeof delayS === 'number' ? delayS : Math.floor(waitS)),
      payload: { refundId },
    })
    return { refundId }
  },
)
