import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { cancelledText } from '../mail/booking-texts'
import { bookingNotFound } from './booking-not-found'
import { cancellationRefusal } from './cancellation-now'
import { ENDING_INCLUDE, endBooking } from './end-booking'

/** Cancels one of the guest's bookings and refunds what its policy gives. Throws `not-found`, `conflict` (already cancelled, already begun). */
export const cancelBooking = operation<{ code: string }, { code: string; refundMinor: number }>(
  { name: 'booking.cancel', kind: 'write', entity: (args) => `booking:${args.code}`, logResult: (result) => result },
  async (ctx, { code }) => {
    const guestId = requireGuest(ctx)
    const booking = await ctx.db.booking.findUnique({ where: { code }, include: ENDING_INCLUDE })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    const refusal = cancellationRefusal(ctx, booking)
    if (refusal) throw refusal
    return { code, refundMinor: await endBooking(ctx, booking, { by: 'guest', text: cancelledText }) }
  },
)
