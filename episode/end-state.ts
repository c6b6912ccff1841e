import type { JournalLine } from './journal-line'
import { imageSource, openImage, type Image } from './image'
import { replay } from './replay'
import type { Row, RowValue } from './row-change'
import { StaytwinError } from '@/lib/staytwin-error'

/** The database as an episode left it, for reading. */
export interface EndState {
  readonly tables: ReadonlySet<string>
  /** The rows of a table whose columns have these values, in the order of their key. @throws StaytwinError `not-found` for an unknown table or column */
  rows(table: string, where?: Record<string, RowValue>): Row[]
  /** One row by its key, or null. @throws StaytwinError `not-found` for an unknown table */
  row(table: string, key: readonly RowValue[]): Row | null
}

/**
 * Rebuilds the end state from the template and the journal, without the episode's own database.
 * @throws StaytwinError `digest-mismatch` when the journal does not fit the template
 */
export function openEndState(template: Buffer, journal: readonly JournalLine[]): EndState & { close(): void } {
  return endStateOn(openImage(imageSource(template)), journal)
}

/** The same on an image of the template that is at hand already; closing the end state closes it. */
export function endStateOn(image: Image, journal: readonly JournalLine[]): EndState & { close(): void } {
  const { db, tables } = image
  replay(image, journal)
  const rows: EndState['rows'] = (name, where = {}) => {
    const table = tables.get(name)
    const foreign = Object.keys(where).find((column) => !table?.columns.includes(column))
    if (!table || foreign !== undefined) throw unknown(name, foreign)
    const conditions = Object.keys(where).map((column) => `"${column}" IS ?`)
    const filter = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
    const order = table.key.map((column) => `"${column}"`).join(', ')
    return db.prepare(`SELECT * FROM "${name}" ${filter} ORDER BY ${order}`).all(Object.values(where)) as Row[]
  }
  return {
    tables: new Set(tables.keys()),
    rows,
    row(name, key) {
      const table = tables.get(name)
      if (!table) throw unknown(name)
      return rows(name, Object.fromEntries(table.key.map((column, i) => [column, key[i] ?? null])))[0] ?? null
    },
    close: () => image.close(),
  }
}

const unknown = (table: string, column?: string) =>
  new StaytwinError('not-found', { what: 'The world has no such table or column', seen: { table, column } })
