import type { OperationContext } from '@/fault-injection/operation'
import { authorisePayment } from '../payment/authorise-payment'
import { capturePayment } from '../payment/capture-payment'
import { FAILURE_REASONS, type BookingOutcome } from './booking-outcome'
import { confirmBooking } from './confirm-booking'

const findBooking = (ctx: OperationContext, bookingId: number) =>
  ctx.db.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { listing: { select: { isInstant: true } }, intents: { orderBy: { id: 'asc' } } },
  })

/**
 * Carries a reserved booking on from wherever it is: authorise, capture, confirm, each committed on its own. Money that was taken already
 * is not taken again; such a booking waits for the provider's word.
 */
export async function finishBooking(ctx: OperationContext, bookingId: number): Promise<BookingOutcome> {
  const booking = await findBooking(ctx, bookingId)
  const { code, status } = booking
  const [intent] = booking.intents
  if (status === 'confirmed' || status === 'requested') return { kind: status, code }
  if (status !== 'pending' || !intent) return { kind: 'declined', reason: FAILURE_REASONS['challenge-failed'] }
  if (intent.status === 'captured') return { kind: 'pending', code }
  const authorisation = await authorisePayment(ctx, { intentId: intent.id })
  if (authorisation.kind === 'failed') return { kind: 'declined', reason: FAILURE_REASONS[authorisation.failure] }
  if (authorisation.kind === 'challenge') return { kind: 'challenge', code, intentReference: authorisation.reference }
  if (!booking.listing.isInstant) return { kind: 'requested', code }
  await capturePayment(ctx, { intentId: intent.id })
  await confirmBooking(ctx, { bookingId })
  return { kind: 'confirmed', code }
}
