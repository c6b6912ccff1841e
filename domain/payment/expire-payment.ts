import { operation } from '@/fault-injection/operation'
import { failPayment } from './fail-payment'

/** Job `payment.expire`: a payment that nobody confirmed in time ends, and so does what waited for it. */
export const expirePayment = operation<{ intentId: number }, void>(
  { name: 'payment.expire', kind: 'write', entity: (args) => `intent:${args.intentId}` },
  async (ctx, { intentId }) => {
    const intent = await ctx.db.paymentIntent.findUnique({ where: { id: intentId } })
    if (intent?.status === 'created' || intent?.status === 'requires_challenge')
      await failPayment(ctx, { intentId, failure: 'challenge-failed' })
  },
)
