import type { OperationContext } from '@/fault-injection/operation'

export const CHALLENGE_ATTEMPTS = 3

/** The six digits that the bank sends for a payment. Nothing stores them: they follow from the payment. */
export const challengeCode = (ctx: OperationContext, reference: string): string =>
  String(Math.floor(ctx.draw('challenge-code', reference) * 1_000_000)).padStart(6, '0')

/** How many wrong codes the provider has told us of. */
export const wrongAttempts = (ctx: OperationContext, intentId: number): Promise<number> =>
  ctx.db.paymentWebhook.count({ where: { intentId, kind: 'challenge.rejected' } })
