import type { JournalLine } from '@/episode/journal-line'
import type { Row } from '@/episode/row-change'
import type { Table } from './table-class'

/** The rows that were made, as they were when they were made, also those that are gone since. */
export const createdIn = (journal: readonly JournalLine[], table: Table): Row[] =>
  journal
    .flatMap((line) => line.changes)
    .flatMap(({ table: t, action, after }) => (t === table && action === 'insert' && after ? [after] : []))
