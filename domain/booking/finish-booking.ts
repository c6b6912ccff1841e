import type { OperationContext } from '@/fault-injection/operation'
import { finishPayment } from '../payment/finish-payment'
import { FAILURE_REASONS } from '../payment/payment-failure'
import type { BookingOutcome } from './booking-outcome'

const findBooking = (ctx: OperationContext, bookingId: number) =>
  ctx.db.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { intents: { orderBy: { id: 'asc' } } } })

/** Carries a reserved booking on from wherever it is, see `finishPayment`. */
export async function finishBooking(ctx: OperationContext, bookingId: number): Promise<BookingOutcome> {
  const { code, status, intents } = await findBooking(ctx, bookingId)
  if (status === 'confirmed' || status === 'requested') return { kind: status, code }
  const [intent] = intents
  if (status !== 'pending' || !intent) return { kind: 'declined', reason: FAILURE_REASONS['challenge-failed'] }
  const outcome = await finishPayment(ctx, intent.id)
  if (outcome.kind === 'declined') return outcome
  if (outcome.kind === 'challenge') return { kind: 'challenge', code, intentReference: outcome.reference }
  const kinds = { paid: 'confirmed', waiting: 'requested', pending: 'pending' } as const
  return { kind: kinds[outcome.kind], code }
}
