import type { Booking, PaymentCapture, PaymentIntent, PaymentRefund } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { sendBookingMail, type MailBooking } from '../mail/booking-mail'
import type { MailText } from '../mail/send-letter'
import { refundPayment } from '../payment/refund-payment'
import { refundNow, takenOf } from './cancellation-now'
import { giveBack } from './give-back'

type PaidIntent = PaymentIntent & { captures: PaymentCapture[]; refunds: PaymentRefund[] }
export type EndingBooking = Booking & { intents: PaidIntent[] }

export const ENDING_INCLUDE = {
  intents: { include: { captures: true, refunds: true }, orderBy: { id: 'asc' } },
} as const

/** Within a write: cancels a booking, pays back what its policy gives, and stops what was still to be paid. Returns what goes back to cards. */
export async function endBooking(
  ctx: OperationContext,
  booking: EndingBooking,
  { by, text }: { by: 'guest' | 'system'; text: (booking: MailBooking) => MailText },
): Promise<number> {
  const { refundMinor, creditBackMinor, kind, isCharged } = refundNow(ctx, booking)
  await ctx.db.booking.update({
    where: { id: booking.id },
    data: { status: 'cancelled', cancelledAt: ctx.now, cancelledBy: by, refundMinor },
  })
  let left = refundMinor
  // The last payment is paid back first.
  for (const intent of [...booking.intents].reverse()) {
    const amountMinor = Math.min(left, takenOf(intent))
    if (intent.status === 'captured' && amountMinor > 0)
      await refundPayment(ctx, { intentId: intent.id, amountMinor, reason: 'cancelled' })
    if (intent.status === 'captured') left -= amountMinor
    if (['created', 'authorised', 'requires_challenge'].includes(intent.status))
      await ctx.db.paymentIntent.update({ where: { id: intent.id }, data: { status: 'cancelled' } })
  }
  await giveBack(ctx, booking, { creditMinor: creditBackMinor, isCouponFree: kind === 'full' || !isCharged })
  await sendBookingMail(ctx, booking.id, text)
  return refundMinor
}
