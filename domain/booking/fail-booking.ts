import type { OperationContext } from '@/fault-injection/operation'

/**
 * Within a write: the payment came to nothing. The booking fails, its nights are free, and the hold can be used again while it lasts. The
 * attempt takes back what it had used up and what was to be paid later: nothing of it is left but the failed booking and its payment.
 */
export async function failBooking(ctx: OperationContext, bookingId: number): Promise<void> {
  const booking = await ctx.db.booking.update({
    where: { id: bookingId },
    data: { status: 'failed' },
    include: { hold: true },
  })
  await ctx.db.couponUse.deleteMany({ where: { bookingId } })
  await ctx.db.creditEntry.deleteMany({ where: { bookingId } })
  await ctx.db.paymentDue.deleteMany({ where: { bookingId } })
  if (booking.hold?.status !== 'used') return
  const status = booking.hold.expiresAt > ctx.now ? 'active' : 'expired'
  await ctx.db.hold.update({ where: { id: booking.hold.id }, data: { status } })
}
