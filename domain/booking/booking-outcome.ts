/** `pending`: the payment is still being processed; the trip page says so. */
export type BookingOutcome =
  | { kind: 'confirmed'; code: string }
  | { kind: 'requested'; code: string }
  | { kind: 'pending'; code: string }
  | { kind: 'challenge'; code: string; intentReference: string }
  /** `reason` is a sentence for the guest; the hold is free to use with another card. */
  | { kind: 'declined'; reason: string }
