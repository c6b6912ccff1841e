import type { RowValue } from '@/episode/row-change'
import type { Check } from '../check'
import type { Table } from '../table-class'
import { rowCheck } from './row-check'

/** One row that was there at the start is gone at the end. */
export function deleted(id: string, describe: string, table: Table, key: RowValue[]): Check {
  return rowCheck(id, describe, table, key, (row) => {
    if (row?.kind === 'deleted') return { passed: true, detail: `the ${table} is gone` }
    return { passed: false, detail: row ? `the ${table} was ${row.kind}` : `the ${table} is as it was` }
  })
}
