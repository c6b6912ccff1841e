import type { Row } from '@/episode/row-change'
import { rowRef, type Check } from '../check'
import type { RowDiff } from '../diff'
import type { Evidence } from '../evidence'
import { createdRows } from './created'

/**
 * Attempts whose payment was refused have cost nothing. A refused card is no mistake of the guest's, so the traces of such attempts at the stay are
 * accounted for; anything that was charged for one is not.
 * @param isStay which bookings are attempts at the stay of the task
 */
export function failedAttempts(isStay: (booking: Row) => boolean): Check {
  return {
    id: 'failed-attempts',
    kind: 'guard',
    describe: 'Attempts whose payment was refused have cost nothing.',
    claims: (evidence) => {
      const { bookings, intents } = attemptsOf(evidence, isStay)
      return [...bookings, ...intents].map((row) => rowRef(row.table, row.key))
    },
    run(evidence) {
      const { bookings, intents } = attemptsOf(evidence, isStay)
      const ids = intents.map((row) => row.after?.id)
      const charged = createdRows(evidence, 'PaymentCapture').filter((row) => ids.includes(row.after?.intentId))
      const passed = charged.length === 0
      return {
        passed,
        detail: passed ? `${bookings.length} failed attempts` : `${charged.length} charges for failed attempts`,
      }
    },
  }
}

function attemptsOf(
  evidence: Evidence,
  isStay: (booking: Row) => boolean,
): { bookings: RowDiff[]; intents: RowDiff[] } {
  const bookings = createdRows(evidence, 'Booking').filter(
    ({ after }) => after !== null && after.status === 'failed' && isStay(after),
  )
  const ids = bookings.map((row) => row.after?.id)
  const intents = createdRows(evidence, 'PaymentIntent').filter(
    ({ after }) => after?.status === 'failed' && ids.includes(after.bookingId),
  )
  return { bookings, intents }
}
