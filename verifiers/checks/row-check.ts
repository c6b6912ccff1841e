import type { RowValue } from '@/episode/row-change'
import { rowRef, type Check, type CheckOutcome } from '../check'
import type { RowDiff } from '../diff'
import type { Table } from '../table-class'

/**
 * What became of one row that was there at the start.
 * @param judge gets its net change; nothing when it is as it was
 */
export function rowCheck(
  id: string,
  describe: string,
  table: Table,
  key: RowValue[],
  judge: (row: RowDiff | undefined) => CheckOutcome,
): Check {
  const ref = rowRef(table, key)
  return {
    id,
    kind: 'goal',
    describe,
    claims: () => [ref],
    run: ({ diff }) => judge(diff.find((row) => rowRef(row.table, row.key) === ref)),
  }
}
