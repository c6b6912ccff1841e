import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { notBuiltYet } from '../not-built-yet'

export interface PaymentLine {
  id: string // unique in the list
  kind: 'charge' | 'refund' | 'authorisation' | 'failed'
  /** "Completed", "On hold until the host answers", "On its way", "Refunded", "Declined". */
  statusLabel: string
  status: 'completed' | 'pending' | 'failed'
  amountMinor: number // always positive
  currency: string
  at: Instant
  settledAt: Instant | null
  brand: string
  last4: string
  reference: string
  bookingCode: string
  listingTitle: string
  checkIn: string
  checkOut: string
}

export interface PaymentsView {
  lines: PaymentLine[] // newest first
  chargedMinor: number
  refundedMinor: number
  currency: string
}

/** Every charge and refund of the guest, from the provider's own tables. */
export const listPayments = operation<Record<string, never>, PaymentsView>(
  { name: 'payment.list', kind: 'read' },
  async () => notBuiltYet('listPayments'),
)
