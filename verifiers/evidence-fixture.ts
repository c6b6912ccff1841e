import type { EndState } from '@/episode/end-state'
import type { EpisodeRecord } from '@/episode/episode-record'
import type { JournalChange, JournalLine } from '@/episode/journal-line'
import type { OperationLine } from '@/episode/operation-line'
import type { Row, RowValue } from '@/episode/row-change'
import { rowRef } from './check'
import { gatherEvidence, type Evidence } from './evidence'
import type { AnswerType } from './answer'

type By = Partial<Pick<JournalChange, 'actor' | 'name'>>

/** Rows by table, each with an `id`. For tests of checks. */
export type Tables = Record<string, Row[]>

export const insert = (table: string, after: Row, by: By = {}): JournalChange => ({
  name: 'booking.create',
  actor: 'guest',
  ...by,
  table,
  action: 'insert',
  key: [after.id ?? null],
  after,
})

export const update = (table: string, id: number, before: Row, after: Row, by: By = {}): JournalChange => ({
  name: 'booking.cancel',
  actor: 'guest',
  ...by,
  table,
  action: 'update',
  key: [id],
  before,
  after,
})

export const remove = (table: string, before: Row, by: By = {}): JournalChange => ({
  name: 'booking.cancel',
  actor: 'guest',
  ...by,
  table,
  action: 'delete',
  key: [before.id ?? null],
  before,
})

/** A world of a few rows after some commits. */
export function endStateOf(start: Tables, journal: readonly JournalLine[]): EndState {
  const rows = new Map<string, { table: string; row: Row }>()
  for (const [table, list] of Object.entries(start))
    for (const row of list) rows.set(rowRef(table, [row.id]), { table, row })
  for (const { table, key, action, after } of journal.flatMap((line) => line.changes)) {
    const ref = rowRef(table, key)
    if (action === 'delete') rows.delete(ref)
    else rows.set(ref, { table, row: { ...rows.get(ref)?.row, ...after } })
  }
  return {
    tables: new Set(Object.keys(start)),
    rows: (table: string, where: Record<string, RowValue> = {}) =>
      [...rows.values()]
        .filter((one) => one.table === table)
        .map(({ row }) => row)
        .filter((row) => Object.entries(where).every(([column, value]) => row[column] === value)),
    row: (table, key) => rows.get(rowRef(table, key))?.row ?? null,
  }
}

const RECORD: EpisodeRecord = {
  id: 'e1',
  version: '1',
  task: { id: 'a-task', version: 1 },
  seed: 's',
  world: { size: 'village', seed: 'w' },
  template: 'digest',
  plan: { version: 1, rules: [], limits: { maxActivePerRequest: 2, maxHits: 12 } },
  facts: { guest: null },
  goal: 'Book a stay.',
  clockStart: '2027-03-08T09:00:00Z',
  token: 'token',
  login: null,
  status: 'frozen',
}

export interface EvidenceParts {
  start?: Tables
  /** each inner list is one commit */
  commits?: JournalChange[][]
  operations?: OperationLine[]
  answerType?: AnswerType
  answer?: unknown
}

/** The evidence of an episode that consists of these commits. For tests of checks. */
export function evidenceOf({ start = {}, commits = [], operations = [], ...rest }: EvidenceParts): Evidence {
  const journal = commits.map((changes, i) => ({ seq: i + 1, at: '2027-03-08T09:10:00Z', changes }))
  return gatherEvidence({
    record: RECORD,
    journal,
    operations: [{ type: 'mark', mark: 'ready', at: '2027-03-08T09:00:00Z', seq: 0 }, ...operations],
    answerType: rest.answerType ?? 'none',
    answer: rest.answer,
    endState: endStateOf(start, journal),
  })
}
