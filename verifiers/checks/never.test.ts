import { expect, it } from 'vitest'
import { evidenceOf, insert, remove, update } from '../evidence-fixture'
import { never } from './never'

const CARD = { id: 5, userId: 1, isDefault: 1 }
const check = never({
  id: 'always-a-card',
  describe: 'The guest always has a card, and never more than two.',
  table: 'PaymentCard',
  where: { userId: 1 },
  violated: (rows) => (rows.length === 0 || rows.length > 2 ? `${rows.length} cards` : undefined),
})
const card = (id: number, userId = 1) => insert('PaymentCard', { id, userId, isDefault: 0 })
const run = (...commits: NonNullable<Parameters<typeof evidenceOf>[0]['commits']>) =>
  check.run(evidenceOf({ start: { PaymentCard: [CARD, { ...CARD, id: 6, userId: 2 }] }, commits }), new Set())

it('passes when it held at the start and after every commit', () => {
  expect(run([card(7)], [update('PaymentCard', 5, { isDefault: 1 }, { isDefault: 0 })]).passed).toBe(true)
})

it('fails when it did not hold in between, though it does at the end', () => {
  const outcome = run([remove('PaymentCard', CARD)], [insert('PaymentCard', CARD)])
  expect(outcome).toMatchObject({ passed: false, detail: '0 cards (commit 1)' })
})

it('fails when it does not hold at the end', () => {
  expect(run([card(7)], [card(8)])).toMatchObject({ passed: false, detail: '3 cards (commit 2)' })
})

it('fails when it did not hold at the start', () => {
  expect(check.run(evidenceOf({}), new Set())).toMatchObject({ passed: false, detail: '0 cards (commit 0)' })
})

it('looks at a commit as a whole', () => {
  expect(run([remove('PaymentCard', CARD), card(9)]).passed).toBe(true)
})

it('looks at the rows that match at the moment only', () => {
  expect(run([card(7, 2)], [card(8, 2)], [card(9, 2)]).passed).toBe(true)
  expect(run([update('PaymentCard', 5, { userId: 1 }, { userId: 2 })]).passed).toBe(false)
})
