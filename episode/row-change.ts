import type Database from 'better-sqlite3'
import type { TableShape } from './table-shape'

export type RowValue = string | number | null
export type Row = Record<string, RowValue>

/** One row that changed. An update carries the changed columns only, an insert or delete the whole row. */
export interface RowChange {
  table: string
  action: 'insert' | 'update' | 'delete'
  key: RowValue[]
  before?: Row
  after?: Row
}

const toRow = (table: TableShape, values: RowValue[], only?: (i: number) => boolean): Row =>
  Object.fromEntries(table.columns.flatMap((column, i) => (!only || only(i) ? [[column, values[i] ?? null]] : [])))

/** What a trigger saw as changes of rows: an update that moves the key is a delete and an insert, one that changes nothing is none. */
export function netColumns(
  table: TableShape,
  action: 'i' | 'u' | 'd',
  before: RowValue[] | null,
  after: RowValue[] | null,
): RowChange[] {
  const keyOf = (values: RowValue[]) => table.key.map((column) => values[table.columns.indexOf(column)] ?? null)
  const inserted = (values: RowValue[]): RowChange => ({
    table: table.name,
    action: 'insert',
    key: keyOf(values),
    after: toRow(table, values),
  })
  const deleted = (values: RowValue[]): RowChange => ({
    table: table.name,
    action: 'delete',
    key: keyOf(values),
    before: toRow(table, values),
  })
  if (action === 'i' && after) return [inserted(after)]
  if (action === 'd' && before) return [deleted(before)]
  if (!before || !after) throw new Error(`an update of ${table.name} was noted without its rows`)
  const key = keyOf(before)
  if (JSON.stringify(key) !== JSON.stringify(keyOf(after))) return [deleted(before), inserted(after)]
  const changed = (i: number) => before[i] !== after[i]
  if (!before.some((_, i) => changed(i))) return []
  return [
    {
      table: table.name,
      action: 'update',
      key,
      before: toRow(table, before, changed),
      after: toRow(table, after, changed),
    },
  ]
}

const list = (names: string[], joiner: string) => names.map((name) => `"${name}" = ?`).join(joiner)

/** Makes a noted change again, on an image of the same template. */
export function applyChange(db: Database.Database, table: TableShape, change: RowChange): void {
  const { action, key, after = {} } = change
  const names = Object.keys(after)
  if (action === 'insert') {
    const columns = names.map((name) => `"${name}"`).join(', ')
    db.prepare(`INSERT INTO "${table.name}" (${columns}) VALUES (${names.map(() => '?').join(', ')})`).run(
      Object.values(after),
    )
    return
  }
  const where = list(table.key, ' AND ')
  const done =
    action === 'delete'
      ? db.prepare(`DELETE FROM "${table.name}" WHERE ${where}`).run(key)
      : db
          .prepare(`UPDATE "${table.name}" SET ${list(names, ', ')} WHERE ${where}`)
          .run([...Object.values(after), ...key])
  if (done.changes !== 1)
    throw new Error(
      `the journal does not fit the template: ${action} of ${table.name} ${JSON.stringify(key)} met ${done.changes} rows`,
    )
}
