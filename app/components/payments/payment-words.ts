import type { PaymentLine } from '@/domain/payment/payment-line'

/** How a movement of money is called. */
export const PAYMENT_WORDS: Record<PaymentLine['kind'], string> = {
  charge: 'Charge',
  refund: 'Refund',
  authorisation: 'Reserved amount',
  // Declined, or reserved and set free again: the status beside it says which.
  failed: 'Payment',
}
