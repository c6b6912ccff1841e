import { expect, it } from 'vitest'
import { evidenceOf, insert, update } from '../evidence-fixture'
import { created } from './created'

const review = (id: number, rating: number) => insert('Review', { id, rating, text: 'Fine' })
const check = created('review', 'A review of 5.', 'Review', { rating: 5, text: (text) => text !== '' })
const run = (...changes: Parameters<typeof evidenceOf>[0]['commits'] & object) => {
  const evidence = evidenceOf({ start: { Review: [{ id: 9, rating: 4, text: 'Old' }] }, commits: changes })
  return { ...check.run(evidence, new Set()), claims: check.claims?.(evidence) }
}

it('passes when exactly one new row is as wanted, and accounts for it', () => {
  expect(run([review(1, 3)], [review(2, 5)])).toMatchObject({ passed: true, claims: ['Review [2]'] })
})

it('fails without a new row', () => {
  expect(run()).toMatchObject({ passed: false, detail: 'no new Review', claims: [] })
})

it('fails when a column is otherwise, says which, and still accounts for the row', () => {
  expect(run([review(1, 4)])).toMatchObject({ passed: false, detail: /rating is 4, not 5/, claims: ['Review [1]'] })
})

it('fails when two rows are as wanted, and accounts for one', () => {
  expect(run([review(1, 5)], [review(2, 5)])).toMatchObject({ passed: false, detail: /2 new/, claims: ['Review [1]'] })
})

it('fails when the row was there and was only changed', () => {
  expect(run([update('Review', 9, { rating: 4 }, { rating: 5 })])).toMatchObject({ passed: false, claims: [] })
})

it('fails when the other side made the row', () => {
  expect(run([insert('Review', { id: 1, rating: 5, text: 'Fine' }, { actor: 'counterparty' })]).passed).toBe(false)
})

it('fails when the row lacks a column that is asked for', () => {
  expect(run([insert('Review', { id: 1, rating: 5 })])).toMatchObject({ passed: false, detail: /text does not exist/ })
})

it('can ask for what the evidence says', () => {
  const evidence = evidenceOf({ commits: [[review(1, 2)]] })
  const asked = created('review', 'As many as rows.', 'Review', ({ diff }) => ({ rating: diff.length + 1 }))
  expect(asked.run(evidence, new Set()).passed).toBe(true)
})
