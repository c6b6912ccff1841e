import Database from 'better-sqlite3'
import { afterEach, expect, it } from 'vitest'
import { openEndState } from './end-state'
import type { JournalChange, JournalLine } from './journal-line'

const opened: { close(): void }[] = []
afterEach(() => opened.splice(0).forEach((one) => one.close()))

function template(): Buffer {
  const db = new Database(':memory:')
  db.exec(`CREATE TABLE Review (id INTEGER PRIMARY KEY, rating INTEGER NOT NULL, text TEXT);
    CREATE TABLE ListingPhoto (listingId INTEGER, position INTEGER, photo TEXT, PRIMARY KEY (listingId, position));
    INSERT INTO Review VALUES (1, 4, 'Fine'), (2, 5, NULL), (3, 5, 'Great');
    INSERT INTO ListingPhoto VALUES (7, 1, 'b'), (7, 0, 'a');`)
  const bytes = db.serialize()
  db.close()
  return bytes
}

const by = { name: 'task.prepare', actor: 'guest' } as const
const line = (seq: number, ...changes: Omit<JournalChange, 'name' | 'actor'>[]): JournalLine => {
  return { seq, at: '2027-03-08T09:00:00Z', changes: changes.map((change) => ({ ...by, ...change })) }
}
const end = (...journal: JournalLine[]) => {
  const state = openEndState(template(), journal)
  opened.push(state)
  return state
}

it('reads the rows as the journal left them', () => {
  const state = end(
    line(1, { table: 'Review', action: 'update', key: [1], before: { rating: 4 }, after: { rating: 1 } }),
    line(2, { table: 'Review', action: 'delete', key: [2], before: { id: 2, rating: 5, text: null } }),
    line(3, { table: 'Review', action: 'insert', key: [4], after: { id: 4, rating: 2, text: null } }),
  )
  expect(state.rows('Review').map(({ id, rating }) => [id, rating])).toEqual([[1, 1], [3, 5], [4, 2]]) // prettier-ignore
  expect(state.row('Review', [1])).toEqual({ id: 1, rating: 1, text: 'Fine' })
  expect(state.row('Review', [2])).toBeNull()
})

it('narrows by exact values, nothing included, in the order of the key', () => {
  const state = end()
  expect(state.rows('Review', { rating: 5 }).map(({ id }) => id)).toEqual([2, 3])
  expect(state.rows('Review', { rating: 5, text: null }).map(({ id }) => id)).toEqual([2])
  expect(state.rows('ListingPhoto').map(({ photo }) => photo)).toEqual(['a', 'b'])
  expect(state.row('ListingPhoto', [7, 1])).toMatchObject({ photo: 'b' })
})

it('refuses a table or a column that the world has not', () => {
  expect(() => end().rows('Secrets')).toThrow(/no such table/)
  expect(() => end().rows('Review', { secret: 1 })).toThrow(/no such table or column/)
  expect(() => end().row('Secrets', [1])).toThrow(/no such table/)
  expect([...end().tables].sort()).toEqual(['ListingPhoto', 'Review'])
})

it('refuses a journal that does not fit the template', () => {
  const unknownRow = line(1, { table: 'Review', action: 'delete', key: [9], before: { id: 9, rating: 1, text: null } })
  const unknownTable = line(1, { table: 'Secrets', action: 'insert', key: [1], after: { id: 1 } })
  for (const journal of [unknownRow, unknownTable])
    expect(() => openEndState(template(), [journal])).toThrow(expect.objectContaining({ code: 'digest-mismatch' }))
})
