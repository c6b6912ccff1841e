import { describe, expect, it } from 'vitest'
import type { JournalChange } from '@/episode/journal-line'
import { evidenceOf, insert, remove, update } from '../evidence-fixture'
import { TABLE_CLASS } from '../table-class'
import { nothingElse } from './nothing-else'

const USER = { id: 5, phone: null }
const run = (changes: JournalChange[], claimed: string[] = []) =>
  nothingElse().run(evidenceOf({ start: { User: [USER] }, commits: [changes] }), new Set(claimed))
const tables = (of: string) => Object.entries(TABLE_CLASS).flatMap(([table, c]) => (c === of ? [table] : []))

describe('nothingElse', () => {
  it('passes when nothing changed', () => {
    expect(run([]).passed).toBe(true)
  })

  it('passes when all that changed is accounted for', () => {
    expect(run([insert('Booking', { id: 1 })], ['Booking [1]']).passed).toBe(true)
  })

  it.each(tables('graded'))('fails for an extra row of %s', (table) => {
    const outcome = run([insert(table, { id: 1 }), insert('Booking', { id: 2 })], ['Booking [2]'])
    expect(outcome).toMatchObject({ passed: false, detail: `also changed: ${table} created` })
  })

  it.each([...tables('derived'), ...tables('telemetry')])('takes no notice of %s', (table) => {
    expect(run([insert(table, { id: 1 })]).passed).toBe(true)
  })

  it('fails for a row that was changed, and names the columns', () => {
    const outcome = run([update('User', 5, { phone: null }, { phone: '1' })])
    expect(outcome).toMatchObject({ passed: false, detail: /User updated \(phone\)/ })
  })

  it('fails for a row that was deleted, and for one that was made again', () => {
    expect(run([remove('User', USER)])).toMatchObject({ passed: false, detail: /User deleted/ })
    expect(run([remove('User', USER), insert('User', USER)])).toMatchObject({ passed: false, detail: /recreated/ })
  })

  it('excuses what the other side did, not what the system did for the guest', () => {
    expect(run([insert('Booking', { id: 1 }, { actor: 'counterparty' })]).passed).toBe(true)
    expect(run([insert('Booking', { id: 1 }, { actor: 'system' })]).passed).toBe(false)
  })

  it('does not excuse a row of the other side that the guest changed afterwards', () => {
    const theirs = insert('Booking', { id: 1, status: 'confirmed' }, { actor: 'counterparty' })
    const mine = update('Booking', 1, { status: 'confirmed' }, { status: 'cancelled' })
    expect(run([theirs, mine]).passed).toBe(false)
  })
})
