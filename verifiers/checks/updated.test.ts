import { expect, it } from 'vitest'
import type { JournalChange } from '@/episode/journal-line'
import { evidenceOf, insert, remove, update } from '../evidence-fixture'
import { updated } from './updated'

const BOOKING = { id: 5, status: 'confirmed', cancelledAt: null, noteToHost: null }
const check = updated('cancelled', 'It is cancelled.', 'Booking', [5], {
  status: 'cancelled',
  cancelledAt: (at) => at !== null,
})
const run = (...changes: JournalChange[]) => {
  const evidence = evidenceOf({ start: { Booking: [BOOKING] }, commits: [changes] })
  return { ...check.run(evidence, new Set()), claims: check.claims?.(evidence) }
}
const cancel = update(
  'Booking',
  5,
  { status: 'confirmed', cancelledAt: null },
  { status: 'cancelled', cancelledAt: 'now' },
)

it('passes when the row changed to what is wanted and in nothing else', () => {
  expect(run(cancel)).toMatchObject({ passed: true, claims: ['Booking [5]'] })
})

it('fails when the row did not change', () => {
  expect(run()).toMatchObject({ passed: false, detail: /did not change/ })
})

it('fails when a column has another value', () => {
  const half = update('Booking', 5, { status: 'confirmed' }, { status: 'cancelled' })
  expect(run(half)).toMatchObject({ passed: false, detail: /cancelledAt is null/ })
})

it('fails when a column changed that should not', () => {
  const note = update('Booking', 5, { noteToHost: null }, { noteToHost: 'Hi' })
  expect(run(cancel, note)).toMatchObject({ passed: false, detail: /noteToHost changed too/ })
})

it('fails when the row was deleted', () => {
  expect(run(remove('Booking', BOOKING))).toMatchObject({ passed: false, detail: /was deleted/ })
})

it('fails when the row was deleted and made again', () => {
  const again = insert('Booking', { ...BOOKING, status: 'cancelled', cancelledAt: 'now' })
  expect(run(remove('Booking', BOOKING), again)).toMatchObject({ passed: false, detail: /was recreated/ })
})
