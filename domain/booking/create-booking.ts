import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

export interface BookingOrder {
  holdCode: string
  cardId: number
  noteToHost?: string
}

/** `pending`: the payment is still being processed; the trip page says so. */
export type BookingOutcome =
  | { kind: 'confirmed'; code: string }
  | { kind: 'requested'; code: string }
  | { kind: 'pending'; code: string }
  | { kind: 'challenge'; code: string; intentReference: string }
  /** `reason` is a sentence for the guest; the hold is free to use with another card. */
  | { kind: 'declined'; reason: string }

/** Turns a hold into a booking and pays for it. Throws `not-found`, `conflict` (the hold ran out, the nights are gone), `invalid-input` (the card). */
export const createBooking = operation<BookingOrder, BookingOutcome>(
  { name: 'booking.create', kind: 'saga', entity: (args) => `hold:${args.holdCode}`, logResult: (outcome) => outcome },
  async () => notBuiltYet('createBooking'),
)
