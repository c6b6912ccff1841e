import type { RowValue } from '@/episode/row-change'
import type { Check } from '../check'
import { mismatches, type Match } from '../row-match'
import type { Table } from '../table-class'
import { rowCheck } from './row-check'

/**
 * One row has changed to what is wanted, and no other column of it has.
 * @param match the columns that change, with their values at the end
 */
export function updated(id: string, describe: string, table: Table, key: RowValue[], match: Match): Check {
  return rowCheck(id, describe, table, key, (row) => {
    if (!row) return { passed: false, detail: `the ${table} did not change` }
    if (row.kind !== 'updated' || !row.after) return { passed: false, detail: `the ${table} was ${row.kind}` }
    const wrong = mismatches(row.after, match)
    const more = row.changed.filter((column) => !Object.hasOwn(match, column)).map((column) => `${column} changed too`)
    const problems = [...wrong, ...more]
    if (problems.length > 0) return { passed: false, detail: `the ${table}: ${problems.join('; ')}` }
    return { passed: true, detail: `the ${table} changed as wanted` }
  })
}
