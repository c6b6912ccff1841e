import type { PaymentFailure } from '../payment/payment-failure'
import { operation, type OperationContext } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { enqueueJob } from '../jobs/enqueue-job'
import { sendBookingMail } from '../mail/booking-mail'
import { unpaidText, dueFailedText, duePaidText } from '../mail/due-texts'
import { refusalOfBank } from '../payment/ask-bank'
import { capturePayment } from '../payment/capture-payment'
import { newIntent } from '../payment/new-intent'
import { ENDING_INCLUDE, endBooking } from './end-booking'

const DAY_S = 86_400
/** Between the first try and the last. */
const RETRY_DAYS = 2

/**
 * Job `payment.collect`: takes the part of a stay's price that is due, without asking the guest again. When the bank refuses, the guest is told and
 * it is tried once more two days later; refused again, the booking is cancelled under its own policy.
 */
export const collectDue = operation<{ dueId: number }, { isPaid: boolean } | null>(
  {
    name: 'payment.collect',
    kind: 'write',
    entity: (args) => `due:${args.dueId}`,
    logResult: (result) => result,
  },
  async (ctx, { dueId }) => {
    const due = await ctx.db.paymentDue.findUnique({ where: { id: dueId }, include: { booking: true } })
    if (!due || due.booking.status !== 'confirmed' || !['due', 'failed'].includes(due.status)) return null
    const isLastTry = due.status === 'failed'
    const failure = await chargeDue(ctx, due)
    if (!failure) {
      await sendBookingMail(ctx, due.bookingId, duePaidText(due.amountMinor))
      return { isPaid: true }
    }
    if (isLastTry) {
      const booking = await ctx.db.booking.findUniqueOrThrow({ where: { id: due.bookingId }, include: ENDING_INCLUDE })
      await endBooking(ctx, booking, { by: 'system', text: unpaidText(due.amountMinor) })
      return { isPaid: false }
    }
    const dueAt = addSeconds(ctx.now, RETRY_DAYS * DAY_S)
    await enqueueJob(ctx, { kind: 'payment.collect', dueAt, payload: { dueId } })
    await sendBookingMail(ctx, due.bookingId, dueFailedText(due.amountMinor, failure, dueAt))
    return { isPaid: false }
  },
)

interface ChargedDue {
  id: number
  bookingId: number
  amountMinor: number
  cardId: number
  booking: { guestId: number; currency: string }
}

/** Within a write: charges the card of a due; says why the bank refuses, or null when it paid. Banks ask for no code when the guest is not there. */
export async function chargeDue(ctx: OperationContext, due: ChargedDue): Promise<PaymentFailure | null> {
  const { id, bookingId, amountMinor, cardId, booking } = due
  const { guestId, currency } = booking
  const card = await ctx.db.paymentCard.findUniqueOrThrow({ where: { id: cardId } })
  const intentId = await newIntent(ctx, { guestId, bookingId, cardId, amountMinor, currency })
  const failure = refusalOfBank(ctx, card)
  await ctx.db.paymentIntent.update({
    where: { id: intentId },
    data: failure ? { status: 'failed', failure } : { status: 'authorised' },
  })
  await ctx.db.paymentDue.update({ where: { id }, data: { status: failure ? 'failed' : 'paid', intentId, cardId } })
  if (!failure) await capturePayment(ctx, { intentId })
  return failure
}
