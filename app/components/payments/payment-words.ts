import type { PaymentLine } from '@/domain/payment/payment-line'
import type { PlainPhrase } from '@/app/lib/words/phrases'

/** How a movement of money is called. */
export const PAYMENT_WORDS: Record<PaymentLine['kind'], PlainPhrase> = {
  charge: 'Charge',
  refund: 'Refund',
  authorisation: 'Reserved amount',
  // Declined, or reserved and set free again: the status beside it says which.
  failed: 'Payment',
}
