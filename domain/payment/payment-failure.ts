export type PaymentFailure = 'declined' | 'insufficient-funds' | 'expired' | 'challenge-failed'

/** Why a payment came to nothing, as a sentence for the guest. */
export const FAILURE_REASONS: Record<PaymentFailure, string> = {
  declined: 'Your bank declined this card. You have not been charged. Try another card, or ask your bank.',
  'insufficient-funds': 'There is not enough money on this card. You have not been charged. Try another card.',
  expired: 'This card has expired. You have not been charged. Use another card.',
  'challenge-failed': 'The payment was not confirmed. You have not been charged. Try again, or use another card.',
}
