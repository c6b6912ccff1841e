import { expect, it } from 'vitest'
import type { Row } from '@/episode/row-change'
import { evidenceOf, insert } from '../evidence-fixture'
import { paidOnce } from './paid-once'

const BOOKING = { id: 1, listingId: 3, totalMinor: 5000, currency: 'USD' }
const INTENT = { id: 11, bookingId: 1, cardId: 8, amountMinor: 5000, currency: 'USD', status: 'captured' }
const CAPTURE = { id: 21, intentId: 11, amountMinor: 5000 }
const check = paidOnce({ isStay: (row) => row.listingId === 3, cards: [8, 9] })

const run = (bookings: Row[], intents: Row[], captures: Row[]) => {
  const evidence = evidenceOf({
    commits: [
      bookings.map((row) => insert('Booking', row)),
      intents.map((row) => insert('PaymentIntent', row)),
      captures.map((row) => insert('PaymentCapture', row)),
    ],
  })
  return { ...check.run(evidence, new Set()), claims: check.claims?.(evidence) }
}

it('passes when the total was taken once, and accounts for the payment', () => {
  const outcome = run([BOOKING], [INTENT], [CAPTURE])
  expect(outcome).toMatchObject({ passed: true, claims: ['PaymentIntent [11]', 'PaymentCapture [21]'] })
})

it('fails without a booking, and accounts for nothing', () => {
  expect(run([{ ...BOOKING, listingId: 4 }], [INTENT], [CAPTURE])).toMatchObject({ passed: false, claims: [] })
})

it.each<[string, Row[], Row[], RegExp]>([
  ['no payment', [], [], /0 payments were begun/],
  ['a second payment', [INTENT, { ...INTENT, id: 12 }], [CAPTURE], /2 payments were begun/],
  ['nothing taken', [INTENT], [], /0 payments were taken/],
  ['the money taken twice', [INTENT], [CAPTURE, { ...CAPTURE, id: 22 }], /2 payments were taken/],
  ['another amount', [{ ...INTENT, amountMinor: 5001 }], [CAPTURE], /the payment is 5001, not 5000/],
  ['another charge', [INTENT], [{ ...CAPTURE, amountMinor: 4999 }], /the charge is 4999/],
  ['another currency', [{ ...INTENT, currency: 'EUR' }], [CAPTURE], /the currency is EUR/],
  ['a payment on hold', [{ ...INTENT, status: 'authorised' }], [CAPTURE], /the status is authorised/],
  ['a card of somebody else', [{ ...INTENT, cardId: 7 }], [CAPTURE], /the card/],
])('fails with %s', (_title, intents, captures, detail) => {
  expect(run([BOOKING], intents, captures)).toMatchObject({ passed: false, detail })
})

it('leaves a second charge to the default deny', () => {
  const { claims } = run([BOOKING], [INTENT, { ...INTENT, id: 12 }], [CAPTURE, { ...CAPTURE, id: 22, intentId: 12 }])
  expect(claims).toEqual(['PaymentIntent [11]', 'PaymentCapture [21]'])
})
