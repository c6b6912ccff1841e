import type { OperationContext } from '@/fault-injection/operation'

/** Within a write: the payment came to nothing. The booking fails, its nights are free, and the hold can be used again while it lasts. */
export async function failBooking(ctx: OperationContext, bookingId: number): Promise<void> {
  const booking = await ctx.db.booking.update({
    where: { id: bookingId },
    data: { status: 'failed' },
    include: { hold: true },
  })
  if (booking.hold?.status !== 'used') return
  const status = booking.hold.expiresAt > ctx.now ? 'active' : 'expired'
  await ctx.db.hold.update({ where: { id: booking.hold.id }, data: { status } })
}
