import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { linesOfIntents, INTENT_INCLUDE, type PaymentLine } from './payment-line'

export interface PaymentsView {
  lines: PaymentLine[] // newest first
  /** What was taken, and what was ordered back, over all lines. */
  chargedMinor: number
  refundedMinor: number
  currency: string
}

/** Every charge and refund of the guest, from the provider's own tables. */
export const listPayments = operation<Record<string, never>, PaymentsView>(
  { name: 'payment.list', kind: 'read' },
  async (ctx) => {
    const intents = await ctx.db.paymentIntent.findMany({
      where: { guestId: requireGuest(ctx) },
      include: INTENT_INCLUDE,
    })
    const lines = linesOfIntents(intents)
    const sumOf = (kind: PaymentLine['kind']) =>
      lines.reduce((sum, line) => (line.kind === kind ? sum + line.amountMinor : sum), 0)
    return {
      lines,
      chargedMinor: sumOf('charge'),
      refundedMinor: sumOf('refund'),
      currency: lines[0]?.currency ?? 'USD',
    }
  },
)
