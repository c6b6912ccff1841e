import { operation } from '@/fault-injection/operation'
import { stayRefusal } from '../availability/check-availability'
import { stayOf } from '../hold/hold-stay'
import { capturePayment } from '../payment/capture-payment'
import { loadPlace } from '../stay/load-place'
import { confirmBooking } from './confirm-booking'
import { declineRequest } from './decline-request'

const ACCEPTED_SHARE = 0.85

/** Job `booking.answer`: the host accepts the request and what is to be paid now is paid, or declines it: by mood, or because the nights are gone. */
export const answerRequest = operation<{ bookingId: number }, { isAccepted: boolean } | null>(
  {
    name: 'booking.answer',
    kind: 'saga',
    entity: (args) => `booking:${args.bookingId}`,
    logResult: (result) => result,
  },
  async (ctx, { bookingId }) => {
    const booking = await ctx.db.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { intents: true } })
    const intent = booking.intents.find(({ status }) => status === 'authorised')
    // A booking with payments of which none is authorised any more is over.
    if (booking.status !== 'requested' || (booking.intents.length > 0 && !intent)) return null
    const stay = stayOf(booking)
    const refusal = await stayRefusal(ctx, await loadPlace(ctx, stay), stay, { exceptBookingId: bookingId })
    const isGone = refusal?.code === 'conflict' && Array.isArray(refusal.seen)
    if (isGone || ctx.draw('host-accepts', booking.code) >= ACCEPTED_SHARE) {
      await declineRequest(ctx, { bookingId, intentId: intent?.id ?? null })
      return { isAccepted: false }
    }
    if (intent) await capturePayment(ctx, { intentId: intent.id })
    await confirmBooking(ctx, { bookingId })
    return { isAccepted: true }
  },
)
