import type { OperationContext } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'

export type JobKind =
  | 'hold.expire'
  | 'experience.expire'
  | 'payment.expire'
  | 'payment.collect'
  | 'webhook.deliver'
  | 'booking.answer'
  | 'refund.settle'
  | 'gift-card.send'
  | 'points.earn'
  | 'message.answer'
  | 'mail.send'
  | 'identity.decide'

export interface NewJob {
  kind: JobKind
  dueAt: Instant
  payload: Record<string, unknown>
}

/** Writes down what has to be done later; the clock of the episode carries it out. Only within a write operation. */
export async function enqueueJob(ctx: OperationContext, { kind, dueAt, payload }: NewJob): Promise<number> {
  const id = ctx.newId('Job')
  await ctx.db.job.create({
    data: { id, kind, dueAt, payload: JSON.stringify(payload), status: 'waiting', createdAt: ctx.now },
  })
  return id
}
