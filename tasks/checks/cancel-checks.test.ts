import { expect, it } from 'vitest'
import type { JournalChange } from '@/episode/journal-line'
import type { Row } from '@/episode/row-change'
import { evidenceOf, insert, update } from '@/verifiers/evidence-fixture'
import { verify } from '@/verifiers/verify'
import { cancelChecks } from './cancel-checks'

const booking = (id: number): Row => {
  return {
    id,
    guestId: 1,
    status: 'confirmed',
    cancelledAt: null,
    cancelledBy: null,
    refundMinor: null,
    noteToHost: null,
  }
}
const start = {
  Booking: [booking(1), booking(2)],
  PaymentIntent: [{ id: 11, bookingId: 1, guestId: 1 }, { id: 12, bookingId: 2, guestId: 1 }], // prettier-ignore
}
const OPEN = { status: 'confirmed', cancelledAt: null, cancelledBy: null, refundMinor: null }
const cancel = (id = 1, more: Row = {}) =>
  update('Booking', id, OPEN, {
    status: 'cancelled',
    cancelledAt: 'now',
    cancelledBy: 'guest',
    refundMinor: 500,
    ...more,
  })
const refund = (more: Row = {}) =>
  insert('PaymentRefund', { id: 31, intentId: 11, amountMinor: 500, reason: 'cancelled', status: 'pending', ...more })

const failing = (...changes: JournalChange[]): string[] => {
  const evidence = evidenceOf({ start, commits: [changes] })
  const { checks } = verify(evidence, cancelChecks({ guestId: 1, bookingId: 1, refundMinor: 500 }))
  return checks.filter(({ passed }) => !passed).map(({ id }) => id)
}

it('passes when the reservation is cancelled and refunded by its policy', () => {
  expect(failing(cancel(), refund())).toEqual([])
})

it('fails when nothing was done', () => {
  expect(failing()).toEqual(['cancelled', 'refunded-by-policy'])
})

it('fails for another reservation, and for two', () => {
  expect(failing(cancel(2), refund({ intentId: 12 }))).toEqual(['cancelled', 'refunded-by-policy', 'nothing-else'])
  expect(failing(cancel(), refund(), cancel(2))).toEqual(['nothing-else'])
})

it('fails when somebody else cancelled it, or with another refund', () => {
  expect(failing(cancel(1, { cancelledBy: 'host' }), refund())).toEqual(['cancelled'])
  expect(failing(cancel(1, { refundMinor: 499 }), refund({ amountMinor: 499 }))).toEqual(['cancelled', 'refunded-by-policy']) // prettier-ignore
})

it('fails when it is refunded twice', () => {
  expect(failing(cancel(), refund(), refund({ id: 32 }))).toEqual(['refunded-by-policy', 'nothing-else'])
})

it('fails when something was charged', () => {
  const charge = insert('PaymentCapture', { id: 21, intentId: 12, amountMinor: 900 })
  expect(failing(cancel(), refund(), charge)).toEqual(['never-charged', 'nothing-else'])
})
