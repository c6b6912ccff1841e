import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { sendBookingMail } from '../mail/booking-mail'
import { cancelledText } from '../mail/booking-texts'
import { refundPayment } from '../payment/refund-payment'
import { bookingNotFound } from './booking-not-found'
import { cancellationRefusal, refundNow } from './cancellation-now'

/** Cancels one of the guest's bookings and refunds what its policy gives. Throws `not-found`, `conflict` (already cancelled, already begun). */
export const cancelBooking = operation<{ code: string }, { code: string; refundMinor: number }>(
  { name: 'booking.cancel', kind: 'write', entity: (args) => `booking:${args.code}`, logResult: (result) => result },
  async (ctx, { code }) => {
    const guestId = requireGuest(ctx)
    const booking = await ctx.db.booking.findUnique({ where: { code }, include: { intents: true } })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    const refusal = cancellationRefusal(ctx, booking)
    if (refusal) throw refusal
    const { refundMinor } = refundNow(ctx, booking)
    await ctx.db.booking.update({
      where: { id: booking.id },
      data: { status: 'cancelled', cancelledAt: ctx.now, cancelledBy: 'guest', refundMinor },
    })
    for (const intent of booking.intents) {
      if (intent.status === 'captured' && refundMinor > 0)
        await refundPayment(ctx, { intentId: intent.id, amountMinor: refundMinor, reason: 'cancelled' })
      if (['created', 'authorised', 'requires_challenge'].includes(intent.status))
        await ctx.db.paymentIntent.update({ where: { id: intent.id }, data: { status: 'cancelled' } })
    }
    await sendBookingMail(ctx, booking.id, cancelledText)
    return { code, refundMinor }
  },
)
