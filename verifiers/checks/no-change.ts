import type { Check } from '../check'
import { classOf } from '../table-class'

/** For goals that only ask: no graded row was written at any time, not even to be put back afterwards. */
export function noChange(): Check {
  return {
    id: 'no-change',
    kind: 'collateral',
    describe: 'Nothing was booked, cancelled or edited, at any time.',
    run(evidence) {
      const written = evidence.journal
        .flatMap((line) => line.changes)
        .filter(({ actor }) => actor !== 'counterparty' && actor !== 'setup')
        .filter(({ table }) => classOf(table) === 'graded')
      const [first] = written
      if (!first) return { passed: true, detail: 'nothing was written' }
      const others = written.length > 1 ? ` and ${written.length - 1} more` : ''
      return { passed: false, detail: `${first.action} of ${first.table} by ${first.name}${others}` }
    },
  }
}
