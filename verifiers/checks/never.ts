import type { Row, RowValue } from '@/episode/row-change'
import type { Check } from '../check'
import { scenes } from '../prefixes'
import type { Table } from '../table-class'

export interface Invariant {
  id: string
  /** a sentence: what never happened */
  describe: string
  /** a table whose key is `id` */
  table: Table
  where: Record<string, RowValue>
  /** What is wrong with these rows, in words; undefined when nothing is. */
  violated(rows: readonly Row[]): string | undefined
}

/** Something that held at the start and after every single commit. */
export function never({ id, describe, table, where, violated }: Invariant): Check {
  return {
    id,
    kind: 'guard',
    describe,
    run(evidence) {
      for (const { seq, rows } of scenes(evidence, table, where)) {
        const problem = violated(rows)
        if (problem !== undefined) return { passed: false, detail: `${problem} (commit ${seq})` }
      }
      return { passed: true, detail: 'at no time' }
    },
  }
}
