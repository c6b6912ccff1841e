import type { JournalChange } from '@/episode/journal-line'
import type { Row, RowValue } from '@/episode/row-change'
import type { Instant } from '@/lib/instant'
import type { Evidence } from './evidence'
import { matches } from './row-match'
import type { Table } from './table-class'

/** The rows of a table at one moment. */
export interface Scene {
  /** 0 is the start; else the number of the commit */
  seq: number
  at: Instant
  rows: Row[]
}

/**
 * The rows of a table that match, at the start and after each commit that touched the table: for what must hold at every moment and not only at the end.
 * @param table one whose key is `id`
 * @param where exact values; a row is in a scene when it has them at that moment
 */
export function scenes(evidence: Evidence, table: Table, where: Record<string, RowValue>): Scene[] {
  const commits = evidence.journal
    .map((line) => ({ ...line, changes: line.changes.filter((change) => change.table === table) }))
    .filter((line) => line.changes.length > 0)
  const changes = commits.flatMap((line) => line.changes)
  const touched = new Set(changes.map(({ key }) => key[0]))
  const untouched = evidence.endState.rows(table, where).filter(({ id }) => !touched.has(id))
  const moving = new Map<RowValue | undefined, Row>()
  for (const id of touched) {
    const row = rewind(evidence.endState.row(table, [id ?? null]), changes, id)
    if (row) moving.set(id, row)
  }
  const scene = (seq: number, at: Instant): Scene => {
    return { seq, at, rows: [...untouched, ...[...moving.values()].filter((row) => matches(row, where))] }
  }
  const start = scene(0, evidence.record.clockStart)
  return [
    start,
    ...commits.map((line) => {
      for (const { key, action, after } of line.changes) {
        if (action === 'delete') moving.delete(key[0])
        else moving.set(key[0], { ...moving.get(key[0]), ...after })
      }
      return scene(line.seq, line.at)
    }),
  ]
}

/** A row at the start, from what it is at the end. */
function rewind(end: Row | null, changes: JournalChange[], id: RowValue | undefined): Row | null {
  return changes
    .filter(({ key }) => key[0] === id)
    .reduceRight<Row | null>((row, change) => (change.action === 'insert' ? null : { ...row, ...change.before }), end)
}
