import { operation } from '@/fault-injection/operation'
import { payableOf } from './payables'

/** Job `webhook.deliver`: the provider tells the site what happened. A payment that was taken confirms what it is for, if nothing else did. */
export const deliverWebhook = operation<{ webhookId: number }, void>(
  { name: 'webhook.deliver', kind: 'write', entity: (args) => `webhook:${args.webhookId}` },
  async (ctx, { webhookId }) => {
    const webhook = await ctx.db.paymentWebhook.findUnique({ where: { id: webhookId } })
    if (!webhook || webhook.deliveredAt !== null) return
    await ctx.db.paymentWebhook.update({ where: { id: webhookId }, data: { deliveredAt: ctx.now } })
    if (webhook.kind !== 'intent.captured') return
    const intent = await ctx.db.paymentIntent.findUniqueOrThrow({ where: { id: webhook.intentId } })
    const { payable, id } = payableOf(intent)
    await payable.confirm(ctx, id)
  },
)
