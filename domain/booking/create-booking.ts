import { operation, type OperationContext } from '@/fault-injection/operation'
import { findOwnHold } from '../hold/find-own-hold'
import { cleanText } from '../stay/clean-text'
import type { BookingOutcome } from './booking-outcome'
import { OCCUPYING_STATUSES } from './booking-status'
import { finishBooking } from './finish-booking'
import { reserveBooking } from './reserve-booking'

export type { BookingOutcome }

export interface BookingOrder {
  holdCode: string
  cardId: number
  noteToHost?: string
}

const MAX_NOTE = 1000

/**
 * Turns a hold into a booking and pays for it. Sent twice, it answers with the booking that is there (the named point `idempotency` can make it forget:
 * `{ ignore: true }`). Throws `not-found`, `conflict` (the hold ran out, the nights are gone), `invalid-input` (the note).
 */
export const createBooking = operation<BookingOrder, BookingOutcome>(
  {
    name: 'booking.create',
    kind: 'saga',
    entity: (args) => `hold:${args.holdCode}`,
    logArgs: ({ holdCode, cardId }) => ({ holdCode, cardId }),
    logResult: (outcome) => outcome,
  },
  async (ctx, { holdCode, cardId, noteToHost = '' }) => {
    const hold = await findOwnHold(ctx, holdCode)
    const note = cleanText(noteToHost, 'Your message to the host', { max: MAX_NOTE })
    const earlier = hold.status === 'used' ? await bookingOf(ctx, hold.id) : null
    const { ignore } = await ctx.point('idempotency', { holdCode, earlier: earlier?.code ?? null })
    const isRepeat = ignore === true
    if (earlier && !isRepeat) return finishBooking(ctx, earlier.id)
    const { bookingId } = await reserveBooking(ctx, { holdCode, cardId, noteToHost: note, isRepeat })
    return finishBooking(ctx, bookingId)
  },
)

const bookingOf = (ctx: OperationContext, holdId: number) =>
  ctx.db.booking.findFirst({
    where: { holdId, status: { in: OCCUPYING_STATUSES } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, code: true },
  })
