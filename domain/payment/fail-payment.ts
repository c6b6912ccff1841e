import type { OperationContext } from '@/fault-injection/operation'
import { payableOf } from './payables'
import type { PaymentFailure } from './payment-failure'

/** Within a write: the bank said no, or nobody confirmed. The payment ends, and so does what waited for it. */
export async function failPayment(
  ctx: OperationContext,
  { intentId, failure }: { intentId: number; failure: PaymentFailure },
): Promise<void> {
  const intent = await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'failed', failure } })
  const { payable, id } = payableOf(intent)
  await payable.fail(ctx, id)
  const webhook = { kind: 'intent.failed', intentId, createdAt: ctx.now, deliveredAt: ctx.now }
  await ctx.db.paymentWebhook.create({ data: { ...webhook, id: ctx.newId('PaymentWebhook') } })
}
