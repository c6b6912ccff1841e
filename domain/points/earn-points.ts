import { operation } from '@/fault-injection/operation'
import { levelOf, pointsForStay } from './levels'
import { bookPoints, pointsOf } from './points-of'

/** Job `points.earn`: the guest has checked out of a stay that took place, and gets its points, once. */
export const earnStayPoints = operation<{ bookingId: number }, void>(
  { name: 'points.earn', kind: 'write', entity: (args) => `booking:${args.bookingId}` },
  async (ctx, { bookingId }) => {
    const booking = await ctx.db.booking.findUnique({ where: { id: bookingId }, include: { points: true } })
    if (booking?.status !== 'confirmed' || booking.points.length > 0 || booking.checkOut > ctx.today) return
    const userId = booking.guestId
    const { level } = levelOf((await pointsOf(ctx, userId)).earned)
    await bookPoints(ctx, { userId, points: pointsForStay(booking, level), reason: 'stay', bookingId })
  },
)
