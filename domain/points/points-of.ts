import type { OperationContext } from '@/fault-injection/operation'

export type PointsReason = 'stay' | 'review' | 'welcome' | 'exchange' | 'cancelled'

/** What a guest has and what they have earned since joining. */
export async function pointsOf(ctx: OperationContext, userId: number): Promise<{ balance: number; earned: number }> {
  const entries = await ctx.db.pointsEntry.findMany({ where: { userId }, select: { points: true, reason: true } })
  const sum = (rows: { points: number }[]) => rows.reduce((total, { points }) => total + points, 0)
  return { balance: sum(entries), earned: sum(entries.filter(({ reason }) => reason !== 'exchange')) }
}

/** Within a write: gives points, or takes them when the number is negative. */
export async function bookPoints(
  ctx: OperationContext,
  entry: { userId: number; points: number; reason: PointsReason; bookingId?: number },
): Promise<void> {
  if (entry.points === 0) return
  await ctx.db.pointsEntry.create({ data: { ...entry, id: ctx.newId('PointsEntry'), createdAt: ctx.now } })
}
