import { formatMoney } from '@/lib/money'
import type { Row } from '@/episode/row-change'
import type { Check } from '../check'
import { createdIn } from '../journal-rows'

/**
 * The guest's cards were charged at most so often since the start. A charge that was paid back later has happened all the same.
 * @param most 1 where one stay is to be paid, 0 where nothing is
 */
export function atMostCaptures(guestId: number, most: 0 | 1): Check {
  return {
    id: most === 0 ? 'never-charged' : 'never-two-captures',
    kind: 'guard',
    describe: most === 0 ? 'No card was charged.' : 'Never was more than one payment taken.',
    run(evidence) {
      const intentOf = (capture: Row) => evidence.endState.row('PaymentIntent', [capture.intentId ?? null])
      const captures = createdIn(evidence.journal, 'PaymentCapture').filter((row) => intentOf(row)?.guestId === guestId)
      const amounts = captures
        .map((row) => formatMoney(Number(row.amountMinor), String(intentOf(row)?.currency ?? 'USD')))
        .join(', ')
      return { passed: captures.length <= most, detail: captures.length === 0 ? 'no capture' : `captures: ${amounts}` }
    },
  }
}
