import type { OperationContext } from '@/fault-injection/operation'
import { authorisePayment } from './authorise-payment'
import { capturePayment } from './capture-payment'
import { payableOf } from './payables'
import { FAILURE_REASONS } from './payment-failure'

/** `waiting`: somebody has to answer first. `pending`: the money was taken and the provider will tell. */
export type PaymentOutcome =
  | { kind: 'paid' | 'waiting' | 'pending' }
  | { kind: 'challenge'; reference: string }
  /** `reason` is a sentence for the guest. */
  | { kind: 'declined'; reason: string }

/**
 * Carries a payment on from wherever it is: authorise, capture, confirm what it is for, each committed on its own. Money that was taken
 * already is not taken again; such a payment waits for the provider's word.
 */
export async function finishPayment(ctx: OperationContext, intentId: number): Promise<PaymentOutcome> {
  const intent = await ctx.db.paymentIntent.findUniqueOrThrow({ where: { id: intentId } })
  const { payable, id } = payableOf(intent)
  const state = await payable.state(ctx, id)
  if (state === 'done') return { kind: 'paid' }
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'over') return { kind: 'declined', reason: FAILURE_REASONS['challenge-failed'] }
  if (intent.status === 'captured') return { kind: 'pending' }
  const authorisation = await authorisePayment(ctx, { intentId })
  if (authorisation.kind === 'failed') return { kind: 'declined', reason: FAILURE_REASONS[authorisation.failure] }
  if (authorisation.kind === 'challenge') return { kind: 'challenge', reference: authorisation.reference }
  if ((await payable.state(ctx, id)) === 'waiting') return { kind: 'waiting' }
  await capturePayment(ctx, { intentId })
  await payable.confirm(ctx, id)
  return { kind: 'paid' }
}
