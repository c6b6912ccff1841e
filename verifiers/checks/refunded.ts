import { rowRef, type Check } from '../check'
import type { RowDiff } from '../diff'
import type { Evidence } from '../evidence'
import { createdRows } from './created'

/**
 * The cancellation of a booking gave back exactly what its policy gives, once.
 * @param amountMinor 0: nothing is given back, and there is no refund
 */
export function refunded(bookingId: number, amountMinor: number): Check {
  return {
    id: 'refunded-by-policy',
    kind: 'goal',
    describe: amountMinor > 0 ? 'The refund that the policy gives is on its way.' : 'Nothing is paid back.',
    claims: (evidence) =>
      refundsOf(evidence, bookingId)
        .slice(0, 1)
        .map((row) => rowRef(row.table, row.key)),
    run(evidence) {
      const refunds = refundsOf(evidence, bookingId)
      const wanted = amountMinor > 0 ? 1 : 0
      if (refunds.length !== wanted) return { passed: false, detail: `${refunds.length} refunds, not ${wanted}` }
      const refund = refunds[0]?.after
      if (!refund) return { passed: true, detail: 'no refund' }
      const problems = [
        ...(refund.amountMinor === amountMinor ? [] : [`it is ${String(refund.amountMinor)}, not ${amountMinor}`]),
        ...(refund.reason === 'cancelled' ? [] : [`its reason is ${String(refund.reason)}`]),
        ...(['pending', 'settled'].includes(String(refund.status)) ? [] : [`it is ${String(refund.status)}`]),
      ]
      if (problems.length > 0) return { passed: false, detail: `the refund: ${problems.join('; ')}` }
      return { passed: true, detail: `a refund of ${amountMinor}` }
    },
  }
}

function refundsOf(evidence: Evidence, bookingId: number): RowDiff[] {
  const intents = evidence.endState.rows('PaymentIntent', { bookingId }).map((row) => row.id)
  return createdRows(evidence, 'PaymentRefund').filter((row) => intents.includes(row.after?.intentId))
}
