import { rowRef, type Check } from '../check'
import { isExcused, type RowDiff } from '../diff'
import type { Evidence } from '../evidence'
import { closest, matches, mismatches, type Match } from '../row-match'
import type { Table } from '../table-class'

/** The rows of a table that the agent's side made. */
export const createdRows = (evidence: Evidence, table: Table): RowDiff[] =>
  evidence.diff.filter((row) => row.table === table && row.kind === 'created' && !isExcused(row))

/**
 * Exactly one new row of a table is as wanted. It accounts for that row, or for the one that comes closest.
 * Other new rows are the business of `nothingElse`.
 * @param match values by column, or what they are for this evidence
 */
export function created(
  id: string,
  describe: string,
  table: Table,
  match: Match | ((evidence: Evidence) => Match),
): Check {
  const wanted = (evidence: Evidence) => (typeof match === 'function' ? match(evidence) : match)
  return {
    id,
    kind: 'goal',
    describe,
    claims(evidence) {
      const row = closest(createdRows(evidence, table), (r) => r.after ?? {}, wanted(evidence))
      return row ? [rowRef(row.table, row.key)] : []
    },
    run(evidence) {
      const rows = createdRows(evidence, table)
      const match = wanted(evidence)
      const right = rows.filter((row) => matches(row.after ?? {}, match))
      if (right.length === 1) return { passed: true, detail: `one new ${table} as wanted` }
      if (right.length > 1) return { passed: false, detail: `${right.length} new ${table} rows are as wanted, not one` }
      const near = closest(rows, (r) => r.after ?? {}, match)
      if (!near) return { passed: false, detail: `no new ${table}` }
      return { passed: false, detail: `the new ${table}: ${mismatches(near.after ?? {}, match).join('; ')}` }
    },
  }
}
