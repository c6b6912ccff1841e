import { operation } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { enqueueJob } from '../jobs/enqueue-job'

const WEBHOOK_DELAY_S = 5

/**
 * Step three of a payment: takes the money that the bank has agreed to. The provider tells so by a webhook too, which confirms what it is for if
 * nobody did until then; the named point `schedule` can make it late: `{ delayS }`.
 */
export const capturePayment = operation<{ intentId: number }, { captureId: number }>(
  {
    name: 'payment.capture',
    kind: 'write',
    entity: (args) => `intent:${args.intentId}`,
    logResult: (result) => result,
  },
  async (ctx, { intentId }) => {
    const intent = await ctx.db.paymentIntent.findUniqueOrThrow({ where: { id: intentId } })
    if (intent.status !== 'authorised')
      throw new StaytwinError('conflict', {
        what: 'This payment can not be taken',
        seen: intent.status,
        fix: 'Look at your payments before you try again.',
      })
    const captureId = ctx.newId('PaymentCapture')
    await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'captured' } })
    await ctx.db.paymentCapture.create({
      data: { id: captureId, intentId, amountMinor: intent.amountMinor, createdAt: ctx.now },
    })
    const webhookId = ctx.newId('PaymentWebhook')
    await ctx.db.paymentWebhook.create({
      data: { id: webhookId, kind: 'intent.captured', intentId, createdAt: ctx.now },
    })
    const { delayS } = await ctx.point('schedule', { intentId })
    await enqueueJob(ctx, {
      kind: 'webhook.deliver',
      dueAt: addSeconds(ctx.now, typeof delayS === 'number' ? delayS : WEBHOOK_DELAY_S),
      payload: { webhookId },
    })
    return { captureId }
  },
)
