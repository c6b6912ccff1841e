import { expect, it } from 'vitest'
import type { JournalChange } from '@/episode/journal-line'
import { evidenceOf, insert, remove, update } from '../evidence-fixture'
import { deleted } from './deleted'

const CARD = { id: 5, last4: '1111' }
const check = deleted('card-gone', 'The card is gone.', 'PaymentCard', [5])
const run = (...changes: JournalChange[]) =>
  check.run(evidenceOf({ start: { PaymentCard: [CARD] }, commits: [changes] }), new Set())

it('passes when the row is gone, and accounts for it', () => {
  expect(run(remove('PaymentCard', CARD)).passed).toBe(true)
  expect(check.claims?.(evidenceOf({}))).toEqual(['PaymentCard [5]'])
})

it('fails when the row is as it was', () => {
  expect(run()).toMatchObject({ passed: false, detail: /as it was/ })
})

it('fails when the row was only changed', () => {
  const changed = update('PaymentCard', 5, { last4: '1111' }, { last4: '2' })
  expect(run(changed)).toMatchObject({ passed: false, detail: /was updated/ })
})

it('fails when the row was made again', () => {
  expect(run(remove('PaymentCard', CARD), insert('PaymentCard', CARD))).toMatchObject({ passed: false })
})
