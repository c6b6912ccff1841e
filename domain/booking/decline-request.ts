import { operation } from '@/fault-injection/operation'
import { sendBookingMail } from '../mail/booking-mail'
import { declinedText } from '../mail/booking-texts'
import { giveBack } from './give-back'

/** The host says no: the request ends, what the bank kept for it is released, and coupon and credit are the guest's again. */
export const declineRequest = operation<{ bookingId: number; intentId: number | null }, void>(
  { name: 'booking.answer', kind: 'write', entity: (args) => `booking:${args.bookingId}` },
  async (ctx, { bookingId, intentId }) => {
    const booking = await ctx.db.booking.update({
      where: { id: bookingId },
      data: { status: 'declined', cancelledAt: ctx.now, cancelledBy: 'host' },
    })
    if (intentId !== null) await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'cancelled' } })
    await giveBack(ctx, booking, { creditMinor: booking.creditMinor, isCouponFree: true })
    await sendBookingMail(ctx, bookingId, declinedText)
  },
)
