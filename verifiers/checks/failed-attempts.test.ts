import { expect, it } from 'vitest'
import type { Row } from '@/episode/row-change'
import { evidenceOf, insert } from '../evidence-fixture'
import { failedAttempts } from './failed-attempts'

const check = failedAttempts((row) => row.listingId === 3)
const ATTEMPT = { id: 1, listingId: 3, status: 'failed' }
const INTENT = { id: 11, bookingId: 1, status: 'failed' }
const run = (booking: Row, intent: Row, captures: Row[] = []) => {
  const commits = [[insert('Booking', booking), insert('PaymentIntent', intent)], captures.map((row) => insert('PaymentCapture', row))] // prettier-ignore
  const evidence = evidenceOf({ commits })
  return { ...check.run(evidence, new Set()), claims: check.claims?.(evidence) }
}

it('passes when a failed attempt cost nothing, and accounts for it', () => {
  expect(run(ATTEMPT, INTENT)).toMatchObject({ passed: true, claims: ['Booking [1]', 'PaymentIntent [11]'] })
})

it('fails when a failed attempt was charged', () => {
  expect(run(ATTEMPT, INTENT, [{ id: 21, intentId: 11 }]).passed).toBe(false)
})

it('does not account for other places, for bookings that stand, and for payments that wait', () => {
  expect(run({ ...ATTEMPT, listingId: 4 }, INTENT).claims).toEqual([])
  expect(run({ ...ATTEMPT, status: 'confirmed' }, INTENT).claims).toEqual([])
  expect(run(ATTEMPT, { ...INTENT, status: 'authorised' }).claims).toEqual(['Booking [1]'])
})
