import type { OperationContext } from '@/fault-injection/operation'

export type PaymentFailure = 'declined' | 'insufficient-funds' | 'expired' | 'challenge-failed'

/** Within a write: the payment came to nothing. The booking fails, its nights are free, and the hold can be used again while it lasts. */
export async function failBooking(
  ctx: OperationContext,
  { bookingId, intentId, failure }: { bookingId: number; intentId: number; failure: PaymentFailure },
): Promise<void> {
  await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'failed', failure } })
  const booking = await ctx.db.booking.update({
    where: { id: bookingId },
    data: { status: 'failed' },
    include: { hold: true },
  })
  await ctx.db.paymentWebhook.create({
    data: {
      id: ctx.newId('PaymentWebhook'),
      kind: 'intent.failed',
      intentId,
      createdAt: ctx.now,
      deliveredAt: ctx.now,
    },
  })
  if (booking.hold?.status !== 'used') return
  const status = booking.hold.expiresAt > ctx.now ? 'active' : 'expired'
  await ctx.db.hold.update({ where: { id: booking.hold.id }, data: { status } })
}
