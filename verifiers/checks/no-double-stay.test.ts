import { expect, it } from 'vitest'
import { evidenceOf, insert, update } from '../evidence-fixture'
import { noDoubleStay } from './no-double-stay'

const stay = (id: number, checkIn: string, checkOut: string, more: Record<string, string | number> = {}) =>
  insert('Booking', { id, guestId: 1, listingId: 3, status: 'confirmed', checkIn, checkOut, ...more })
const run = (...commits: NonNullable<Parameters<typeof evidenceOf>[0]['commits']>) =>
  noDoubleStay(1, 3).run(evidenceOf({ commits }), new Set())
const first = stay(1, '2027-04-01', '2027-04-04')

it('passes with one stay, and with a second one that begins when the first ends', () => {
  expect(run([first]).passed).toBe(true)
  expect(run([first], [stay(2, '2027-04-04', '2027-04-06')]).passed).toBe(true)
})

it('fails when two stays share a night', () => {
  expect(run([first], [stay(2, '2027-04-03', '2027-04-06')]).passed).toBe(false)
})

it('fails when the second one was cancelled later', () => {
  const cancel = update('Booking', 2, { status: 'confirmed' }, { status: 'cancelled' })
  expect(run([first], [stay(2, '2027-04-01', '2027-04-04')], [cancel]).passed).toBe(false)
})

it('takes no notice of other guests, other places, and bookings that failed', () => {
  const others: Record<string, string | number>[] = [{ guestId: 2 }, { listingId: 4 }, { status: 'failed' }]
  const commits = others.map((more, i) => [stay(i + 2, '2027-04-01', '2027-04-04', more)])
  expect(run([first], ...commits).passed).toBe(true)
})
