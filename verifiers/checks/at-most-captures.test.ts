import { expect, it } from 'vitest'
import { evidenceOf, insert, remove } from '../evidence-fixture'
import { atMostCaptures } from './at-most-captures'

const capture = (id: number, guestId = 1) => [
  insert('PaymentIntent', { id: id + 100, guestId }),
  insert('PaymentCapture', { id, intentId: id + 100, amountMinor: 5000 }, { actor: 'system' }),
]
const run = (most: 0 | 1, ...commits: NonNullable<Parameters<typeof evidenceOf>[0]['commits']>) =>
  atMostCaptures(1, most).run(evidenceOf({ commits }), new Set())

it('passes up to the number', () => {
  expect(run(0).passed).toBe(true)
  expect(run(1).passed).toBe(true)
  expect(run(1, capture(1)).passed).toBe(true)
})

it('fails above it', () => {
  expect(run(0, capture(1)).passed).toBe(false)
  expect(run(1, capture(1), capture(2))).toMatchObject({ passed: false, detail: 'captures: $50.00, $50.00' })
})

it('counts a charge that is gone at the end', () => {
  const gone = remove('PaymentCapture', { id: 2, intentId: 102, amountMinor: 5000 })
  expect(run(1, capture(1), capture(2), [gone]).passed).toBe(false)
})

it('takes no notice of other guests', () => {
  expect(run(0, capture(1, 2)).passed).toBe(true)
})
