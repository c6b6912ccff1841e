import { expect, it } from 'vitest'
import type { Row } from '@/episode/row-change'
import { evidenceOf, insert } from '../evidence-fixture'
import { refunded } from './refunded'

const REFUND = { id: 31, intentId: 11, amountMinor: 5000, reason: 'cancelled', status: 'pending' }
const start = { PaymentIntent: [{ id: 11, bookingId: 1 }, { id: 12, bookingId: 2 }] } // prettier-ignore
const run = (amount: number, ...refunds: Row[]) => {
  const evidence = evidenceOf({ start, commits: [refunds.map((row) => insert('PaymentRefund', row))] })
  const check = refunded(1, amount)
  return { ...check.run(evidence, new Set()), claims: check.claims?.(evidence) }
}

it('passes when the amount is on its way or has come back, and accounts for it', () => {
  expect(run(5000, REFUND)).toMatchObject({ passed: true, claims: ['PaymentRefund [31]'] })
  expect(run(5000, { ...REFUND, status: 'settled' }).passed).toBe(true)
})

it('passes when nothing is due and nothing is paid back', () => {
  expect(run(0)).toMatchObject({ passed: true, claims: [] })
})

it.each<[string, number, Row[], RegExp]>([
  ['no refund', 5000, [], /0 refunds, not 1/],
  ['two refunds', 5000, [REFUND, { ...REFUND, id: 32 }], /2 refunds/],
  ['another amount', 5000, [{ ...REFUND, amountMinor: 2500 }], /it is 2500, not 5000/],
  ['another reason', 5000, [{ ...REFUND, reason: 'goodwill' }], /reason is goodwill/],
  ['another state', 5000, [{ ...REFUND, status: 'failed' }], /it is failed/],
  ['a refund though none is due', 0, [REFUND], /1 refunds, not 0/],
  ['the refund of another booking', 5000, [{ ...REFUND, intentId: 12 }], /0 refunds/],
])('fails with %s', (_title, amount, refunds, detail) => {
  expect(run(amount, ...refunds)).toMatchObject({ passed: false, detail })
})
