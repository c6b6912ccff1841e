import { operation } from '@/fault-injection/operation'
import { sendBookingMail } from '../mail/booking-mail'
import { declinedText } from '../mail/booking-texts'

/** The host says no: the request ends, and what the bank kept for it is released. */
export const declineRequest = operation<{ bookingId: number; intentId: number }, void>(
  { name: 'booking.answer', kind: 'write', entity: (args) => `booking:${args.bookingId}` },
  async (ctx, { bookingId, intentId }) => {
    await ctx.db.booking.update({
      where: { id: bookingId },
      data: { status: 'declined', cancelledAt: ctx.now, cancelledBy: 'host' },
    })
    await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'cancelled' } })
    await sendBookingMail(ctx, bookingId, declinedText)
  },
)
