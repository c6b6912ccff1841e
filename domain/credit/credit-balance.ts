import type { OperationContext } from '@/fault-injection/operation'

/** What a guest has as credit, in US cents. */
export async function creditBalance(ctx: OperationContext, userId: number): Promise<number> {
  const { _sum } = await ctx.db.creditEntry.aggregate({ where: { userId }, _sum: { amountMinor: true } })
  return Math.max(0, _sum.amountMinor ?? 0)
}

export type CreditReason = 'gift-card' | 'points' | 'goodwill' | 'stay' | 'refund'

/** Within a write: gives credit, or takes it when the amount is negative. */
export async function bookCredit(
  ctx: OperationContext,
  entry: { userId: number; amountMinor: number; reason: CreditReason; giftCardId?: number; bookingId?: number },
): Promise<void> {
  if (entry.amountMinor === 0) return
  await ctx.db.creditEntry.create({ data: { ...entry, id: ctx.newId('CreditEntry'), createdAt: ctx.now } })
}
