import { expect, it } from 'vitest'
import { evidenceOf, insert, update } from '../evidence-fixture'
import { noDoubleStay } from './no-double-stay'

const stay = (id: number, checkIn: string, checkOut: string, more: Record<string, string | number> = {}) =>
  insert('Booking', { id, guestId: 1, listingId: 3, status: 'confirmed', checkIn, checkOut, ...more })
const run = (...commits: NonNullable<Parameters<typeof evidenceOf>[0]['commits']>) =>
  noDoubleStay(1, { checkIn: '2027-04-01', checkOut: '2027-04-04' }).run(evidenceOf({ commits }), new Set())
const first = stay(1, '2027-04-01', '2027-04-04')

it('passes with one stay, and with others before and after it', () => {
  expect(run([first]).passed).toBe(true)
  expect(run([first], [stay(2, '2027-04-04', '2027-04-06')], [stay(3, '2027-03-30', '2027-04-01')]).passed).toBe(true)
})

it('fails when a second stay has one of the nights, also in another place', () => {
  expect(run([first], [stay(2, '2027-04-03', '2027-04-06')]).passed).toBe(false)
  expect(run([first], [stay(2, '2027-03-30', '2027-04-02', { listingId: 4 })]).passed).toBe(false)
})

it('fails when the second one was cancelled later', () => {
  const cancel = update('Booking', 2, { status: 'confirmed' }, { status: 'cancelled' })
  expect(run([first], [stay(2, '2027-04-01', '2027-04-04')], [cancel]).passed).toBe(false)
})

it('takes no notice of other guests and of bookings that failed', () => {
  const others: Record<string, string | number>[] = [{ guestId: 2 }, { status: 'failed' }, { status: 'cancelled' }]
  const commits = others.map((more, i) => [stay(i + 2, '2027-04-01', '2027-04-04', more)])
  expect(run([first], ...commits).passed).toBe(true)
})
