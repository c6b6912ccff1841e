import { operation } from '@/fault-injection/operation'
import { failBooking } from '../booking/fail-booking'
import { failPayment } from '../payment/fail-payment'

/**
 * Job `hold.expire`: a hold that nobody used lets its nights go, and so does a booking that nobody paid for. A payment that was taken stays:
 * the provider will tell.
 */
export const expireHold = operation<{ holdId: number }, void>(
  { name: 'hold.expire', kind: 'write', entity: (args) => `hold:${args.holdId}` },
  async (ctx, { holdId }) => {
    const hold = await ctx.db.hold.findUnique({
      where: { id: holdId },
      include: { bookings: { where: { status: 'pending' }, include: { intents: true } } },
    })
    if (!hold || hold.expiresAt > ctx.now) return
    if (hold.status === 'active') await ctx.db.hold.update({ where: { id: holdId }, data: { status: 'expired' } })
    for (const booking of hold.bookings) {
      const [intent] = booking.intents
      if (!intent) await failBooking(ctx, booking.id)
      else if (intent.status !== 'captured')
        await failPayment(ctx, { intentId: intent.id, failure: 'challenge-failed' })
    }
  },
)
