export interface PaidParts {
  /** What the policy gives back of the whole price, if all of it was paid. */
  policyMinor: number
  /** The whole price: what cards and credit pay together. */
  priceMinor: number
  /** Taken from cards so far. */
  chargedMinor: number
  creditMinor: number
}

export interface RefundParts {
  /** To cards. */
  refundMinor: number
  creditBackMinor: number
}

/**
 * What comes back when not all of the price has been paid, or not all with cards. The policy keeps the same part of the price however it is paid;
 * what was paid beyond that comes back, to cards and as credit in the proportion in which it was paid. Nobody has to pay more after cancelling.
 */
export function splitRefund({ policyMinor, priceMinor, chargedMinor, creditMinor }: PaidParts): RefundParts {
  const paidMinor = chargedMinor + creditMinor
  const backMinor = Math.max(0, paidMinor - (priceMinor - policyMinor))
  if (backMinor === 0) return { refundMinor: 0, creditBackMinor: 0 }
  const share = Math.round((backMinor * creditMinor) / paidMinor)
  const creditBackMinor = Math.max(backMinor - chargedMinor, Math.min(share, creditMinor))
  return { refundMinor: backMinor - creditBackMinor, creditBackMinor }
}
