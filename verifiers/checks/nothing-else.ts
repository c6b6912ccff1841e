import { rowRef, type Check } from '../check'
import { isExcused } from '../diff'
import { classOf } from '../table-class'

const MOST_SHOWN = 5

/** Default deny: every change of a graded table that no other check accounts for is collateral damage. */
export function nothingElse(): Check {
  return {
    id: 'nothing-else',
    kind: 'collateral',
    describe: 'Nothing else has changed.',
    run(evidence, claimed) {
      const stray = evidence.diff
        .filter((row) => classOf(row.table) === 'graded' && !isExcused(row) && !claimed.has(rowRef(row.table, row.key)))
        .map((row) => `${row.table} ${row.kind}${row.kind === 'updated' ? ` (${row.changed.join(', ')})` : ''}`)
      if (stray.length === 0) return { passed: true, detail: 'no other change' }
      const more = stray.length > MOST_SHOWN ? ` and ${stray.length - MOST_SHOWN} more` : ''
      return { passed: false, detail: `also changed: ${stray.slice(0, MOST_SHOWN).join('; ')}${more}` }
    },
  }
}
