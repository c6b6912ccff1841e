import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { OCCUPYING_STATUSES } from '../booking/booking-status'

/** Throws `conflict` while a stay or an experience of this person is still ahead. */
export async function refuseWithTrips(ctx: OperationContext, userId: number): Promise<void> {
  const stays = await ctx.db.booking.count({
    where: { guestId: userId, status: { in: [...OCCUPYING_STATUSES] }, checkOut: { gt: ctx.today } },
  })
  const experiences = await ctx.db.experienceBooking.count({
    where: { guestId: userId, status: { in: ['pending', 'confirmed'] }, date: { gte: ctx.today } },
  })
  if (stays + experiences === 0) return
  throw new StaytwinError('conflict', {
    what: 'Your account can not be deleted while you have trips ahead',
    seen: stays + experiences,
    fix: 'Cancel them first, or come back when they are over.',
  })
}
