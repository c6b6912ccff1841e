import type { PaymentFailure } from './fail-booking'

/** `pending`: the payment is still being processed; the trip page says so. */
export type BookingOutcome =
  | { kind: 'confirmed'; code: string }
  | { kind: 'requested'; code: string }
  | { kind: 'pending'; code: string }
  | { kind: 'challenge'; code: string; intentReference: string }
  /** `reason` is a sentence for the guest; the hold is free to use with another card. */
  | { kind: 'declined'; reason: string }

export const FAILURE_REASONS: Record<PaymentFailure, string> = {
  declined: 'Your bank declined this card. You have not been charged. Try another card, or ask your bank.',
  'insufficient-funds': 'There is not enough money on this card. You have not been charged. Try another card.',
  expired: 'This card has expired. You have not been charged. Use another card.',
  'challenge-failed': 'The payment was not confirmed. You have not been charged. Try again, or use another card.',
}
