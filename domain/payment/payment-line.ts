import type { Prisma } from '@/generated/prisma/client'
import type { Instant } from '@/lib/instant'
import { SUBJECT_INCLUDE, type PaymentSubject } from './payable'
import { subjectOf } from './payables'

export interface PaymentLine {
  id: string // unique in the list
  kind: 'charge' | 'refund' | 'authorisation' | 'failed'
  /** In words for the guest: "Paid", "Reserved until the host answers", "Refund on its way", "Declined". */
  statusLabel: string
  status: 'completed' | 'pending' | 'failed'
  amountMinor: number // always positive
  currency: string
  at: Instant
  settledAt: Instant | null
  brand: string
  last4: string
  reference: string
  /** What it is for. */
  subject: PaymentSubject
}

export const INTENT_INCLUDE = {
  card: true,
  captures: true,
  refunds: true,
  ...SUBJECT_INCLUDE,
} as const satisfies Prisma.PaymentIntentInclude

export type IntentWithLines = Prisma.PaymentIntentGetPayload<{ include: typeof INTENT_INCLUDE }>

const FAILURE_LABELS: Record<string, string> = {
  declined: 'Declined by the bank',
  'insufficient-funds': 'Declined: not enough money',
  expired: 'Declined: card expired',
  'challenge-failed': 'Not confirmed',
}

/** A payment that has no capture: what became of it, in the list's words. */
function stateLine({ status, failure }: IntentWithLines): Pick<PaymentLine, 'kind' | 'status' | 'statusLabel'> | null {
  if (status === 'failed')
    return { kind: 'failed', status: 'failed', statusLabel: FAILURE_LABELS[failure ?? ''] ?? 'Declined' }
  if (status === 'cancelled') return { kind: 'failed', status: 'failed', statusLabel: 'Released, not charged' }
  if (status === 'requires_challenge')
    return { kind: 'authorisation', status: 'pending', statusLabel: 'Waits for your confirmation' }
  if (status === 'authorised') return { kind: 'authorisation', status: 'pending', statusLabel: 'Reserved on your card' }
  return null
}

function linesOf(intent: IntentWithLines): PaymentLine[] {
  const common = {
    currency: intent.currency,
    brand: intent.card.brand,
    last4: intent.card.last4,
    reference: intent.reference,
    subject: subjectOf(intent),
  }
  const charges = intent.captures.map(({ id, amountMinor, createdAt }) => ({
    ...common,
    id: `charge-${id}`,
    kind: 'charge' as const,
    status: 'completed' as const,
    statusLabel: 'Paid',
    amountMinor,
    at: createdAt,
    settledAt: createdAt,
  }))
  const refunds = intent.refunds.map(({ id, amountMinor, createdAt, settledAt, status }) => ({
    ...common,
    id: `refund-${id}`,
    kind: 'refund' as const,
    status: status === 'settled' ? ('completed' as const) : ('pending' as const),
    statusLabel: status === 'settled' ? 'Refunded' : 'Refund on its way',
    amountMinor,
    at: createdAt,
    settledAt,
  }))
  const state = charges.length === 0 ? stateLine(intent) : null
  const { id, amountMinor, createdAt } = intent
  const open = state ? [{ ...common, ...state, id: `payment-${id}`, amountMinor, at: createdAt, settledAt: null }] : []
  return [...charges, ...refunds, ...open]
}

/** One line for each charge, refund, reservation and failure; newest first. */
export const linesOfIntents = (intents: IntentWithLines[]): PaymentLine[] =>
  intents.flatMap(linesOf).sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1))
