import type { OperationContext } from '@/fault-injection/operation'
import { bookCredit } from '../credit/credit-balance'

/** Within a write: a booking has ended. What it would still have paid is not asked for, and coupon and credit come back as far as they do. */
export async function giveBack(
  ctx: OperationContext,
  booking: { id: number; guestId: number },
  { creditMinor, isCouponFree }: { creditMinor: number; isCouponFree: boolean },
): Promise<void> {
  const bookingId = booking.id
  await ctx.db.paymentDue.updateMany({
    where: { bookingId, status: { in: ['due', 'failed'] } },
    data: { status: 'cancelled' },
  })
  await bookCredit(ctx, { userId: booking.guestId, amountMinor: creditMinor, reason: 'refund', bookingId })
  if (isCouponFree) await ctx.db.couponUse.deleteMany({ where: { bookingId } })
}
