import type { OperationContext } from '@/fault-injection/operation'
import { finishPayment } from '../payment/finish-payment'
import { FAILURE_REASONS } from '../payment/payment-failure'
import { acceptUnpaid } from './accept-unpaid'
import type { BookingOutcome } from './booking-outcome'
import { confirmBooking } from './confirm-booking'

const findBooking = (ctx: OperationContext, bookingId: number) =>
  ctx.db.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { listing: { select: { isInstant: true } }, intents: { orderBy: { id: 'asc' } } },
  })

/** Carries a reserved booking on from wherever it is, see `finishPayment`; without a payment now, straight to the confirmation or to the host. */
export async function finishBooking(ctx: OperationContext, bookingId: number): Promise<BookingOutcome> {
  const { code, status, intents, listing } = await findBooking(ctx, bookingId)
  if (status === 'confirmed' || status === 'requested') return { kind: status, code }
  if (status !== 'pending') return { kind: 'declined', reason: FAILURE_REASONS['challenge-failed'] }
  const [intent] = intents
  if (!intent) {
    const { failure } = await acceptUnpaid(ctx, { bookingId })
    if (failure) return { kind: 'declined', reason: FAILURE_REASONS[failure] }
    if (!listing.isInstant) return { kind: 'requested', code }
    await confirmBooking(ctx, { bookingId })
    return { kind: 'confirmed', code }
  }
  const outcome = await finishPayment(ctx, intent.id)
  if (outcome.kind === 'declined') return outcome
  if (outcome.kind === 'challenge') return { kind: 'challenge', code, intentReference: outcome.reference }
  const kinds = { paid: 'confirmed', waiting: 'requested', pending: 'pending' } as const
  return { kind: kinds[outcome.kind], code }
}
