import type { Image } from './image'
import type { JournalLine } from './journal-line'
import { applyChange } from './row-change'
import { StaytwinError } from '@/lib/staytwin-error'

/**
 * Makes every change of a journal again, on a fresh image of its template.
 * @throws StaytwinError `digest-mismatch` when the journal does not fit the template; the image is closed then
 */
export function replay(image: Image, journal: readonly JournalLine[]): void {
  const { db, tables } = image
  try {
    db.pragma('foreign_keys = OFF')
    for (const change of journal.flatMap((line) => line.changes)) {
      const table = tables.get(change.table)
      if (!table) throw new Error(`the journal names the table ${change.table}, which the template has not`)
      applyChange(db, table, change)
    }
    db.pragma('foreign_keys = ON')
  } catch (cause) {
    image.close()
    throw new StaytwinError('digest-mismatch', {
      what: 'The journal does not fit the template',
      seen: String(cause),
      fix: 'Use the template that the episode was created on.',
      cause,
    })
  }
}
