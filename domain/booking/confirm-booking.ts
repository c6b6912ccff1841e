import { operation } from '@/fault-injection/operation'
import { sendBookingMail } from '../mail/booking-mail'
import { confirmedText, receiptText } from '../mail/booking-texts'

/** Last step of a booking: its payment was taken. Confirms it once, with a mail and a receipt; a booking that is over stays as it is. */
export const confirmBooking = operation<{ bookingId: number }, { isConfirmed: boolean }>(
  {
    name: 'booking.confirm',
    kind: 'write',
    entity: (args) => `booking:${args.bookingId}`,
    logResult: (result) => result,
  },
  async (ctx, { bookingId }) => {
    const booking = await ctx.db.booking.findUniqueOrThrow({ where: { id: bookingId } })
    if (booking.status !== 'pending' && booking.status !== 'requested')
      return { isConfirmed: booking.status === 'confirmed' }
    await ctx.db.booking.update({ where: { id: bookingId }, data: { status: 'confirmed', confirmedAt: ctx.now } })
    await sendBookingMail(ctx, bookingId, confirmedText(ctx.now))
    await sendBookingMail(ctx, bookingId, receiptText)
    return { isConfirmed: true }
  },
)
