import { expect, it } from 'vitest'
import type { JournalChange } from '@/episode/journal-line'
import { evidenceOf, insert, remove } from '../evidence-fixture'
import { noChange } from './no-change'

const run = (...changes: JournalChange[]) => noChange().run(evidenceOf({ commits: [changes] }), new Set())

it('passes when nothing was written', () => {
  expect(run().passed).toBe(true)
})

it('passes when only traces of looking around were written, or the other side wrote', () => {
  expect(run(insert('Hold', { id: 1 }), insert('Booking', { id: 2 }, { actor: 'counterparty' })).passed).toBe(true)
})

it('fails when a graded row was written', () => {
  expect(run(insert('Booking', { id: 1 }))).toMatchObject({ passed: false, detail: /insert of Booking/ })
})

it('fails when a graded row was written and taken back', () => {
  expect(run(insert('PaymentCard', { id: 1 }), remove('PaymentCard', { id: 1 }))).toMatchObject({ passed: false })
})

it('fails when the system wrote for the guest', () => {
  expect(run(insert('PaymentRefund', { id: 1 }, { actor: 'system' })).passed).toBe(false)
})
