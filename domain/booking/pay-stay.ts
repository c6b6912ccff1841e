import { sendBookingMail } from '../mail/booking-mail'
import { refundedText } from '../mail/booking-texts'
import type { Payable, PayableState } from '../payment/payable'
import { afterAuthorisation } from './after-authorisation'
import { confirmBooking } from './confirm-booking'
import { failBooking } from './fail-booking'

const STATES: Record<string, PayableState> = { pending: 'open', requested: 'waiting', confirmed: 'done' }

/** A stay as something that is paid. */
export const stayPayable: Payable = {
  subject({ booking }) {
    if (!booking) return null
    const { code, listing, checkIn, checkOut, hold } = booking
    return {
      kind: 'stay',
      code,
      title: listing.title,
      href: `/trips/${code}`,
      from: checkIn,
      to: checkOut,
      retryHref: hold?.status === 'active' ? `/checkout/${hold.code}` : null,
    }
  },
  async state(ctx, id) {
    const { status } = await ctx.db.booking.findUniqueOrThrow({ where: { id }, select: { status: true } })
    return STATES[status] ?? 'over'
  },
  afterAuthorisation,
  confirm: (ctx, bookingId) => confirmBooking(ctx, { bookingId }),
  fail: failBooking,
  afterRefund: (ctx, id, amountMinor) => sendBookingMail(ctx, id, refundedText(amountMinor)),
}
