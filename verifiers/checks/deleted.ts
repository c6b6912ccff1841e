import type { RowValue } from '@/episode/row-change'
import { rowRef, type Check } from '../check'
import type { Table } from '../table-class'

/** One row that was there at the start is gone at the end. */
export function deleted(id: string, describe: string, table: Table, key: RowValue[]): Check {
  const ref = rowRef(table, key)
  return {
    id,
    kind: 'goal',
    describe,
    claims: () => [ref],
    run(evidence) {
      const row = evidence.diff.find((diff) => rowRef(diff.table, diff.key) === ref)
      if (row?.kind === 'deleted') return { passed: true, detail: `the ${table} is gone` }
      return { passed: false, detail: row ? `the ${table} was ${row.kind}` : `the ${table} is as it was` }
    },
  }
}
