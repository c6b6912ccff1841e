import { describe, expect, it } from 'vitest'
import type { JournalChange } from '@/episode/journal-line'
import { isExcused, netDiff } from './diff'
import { endStateOf, insert, remove, update, type Tables } from './evidence-fixture'

const card = (last4: string) => ({ id: 7, last4, holder: 'A B' })
const START: Tables = { PaymentCard: [card('1111')] }

const diffOf = (start: Tables, ...changes: JournalChange[]) => {
  const journal = changes.map((change, i) => ({ seq: i + 1, at: '2027-03-08T09:00:00Z', changes: [change] }))
  return netDiff(journal, endStateOf(start, journal))
}

describe('netDiff', () => {
  it('shows a new row whole, with the changes that followed', () => {
    const changes = [insert('PaymentCard', card('1')), update('PaymentCard', 7, { last4: '1' }, { last4: '2' })]
    expect(diffOf({}, ...changes)).toMatchObject([{ kind: 'created', before: null, after: card('2') }])
  })

  it('completes an updated row with the columns that did not change', () => {
    const diff = diffOf(START, update('PaymentCard', 7, { last4: '1111' }, { last4: '2222' }))
    expect(diff).toMatchObject([
      { kind: 'updated', before: card('1111'), after: card('2222'), changed: ['last4'], by: ['guest'] },
    ])
  })

  it('leaves out a row that ends as it began', () => {
    const there = update('PaymentCard', 7, { last4: '1111' }, { last4: '2222' })
    const back = update('PaymentCard', 7, { last4: '2222' }, { last4: '1111' })
    expect(diffOf(START, there, back)).toEqual([])
    expect(diffOf({}, insert('PaymentCard', card('1')), remove('PaymentCard', card('1')))).toEqual([])
  })

  it('shows a deleted row with what was in it', () => {
    expect(diffOf(START, remove('PaymentCard', card('1111')))).toMatchObject([
      { kind: 'deleted', before: card('1111'), after: null },
    ])
  })

  it('does not overlook a row that was deleted and made again', () => {
    const diff = diffOf(START, remove('PaymentCard', card('1111')), insert('PaymentCard', card('1111')))
    expect(diff).toMatchObject([{ kind: 'recreated' }])
  })

  it('names those whose changes are left, not those whose changes were taken back', () => {
    const mine = update('PaymentCard', 7, { holder: 'A B' }, { holder: 'C' })
    const back = update('PaymentCard', 7, { holder: 'C' }, { holder: 'A B' })
    const theirs = update('PaymentCard', 7, { last4: '1111' }, { last4: '3' }, { actor: 'counterparty' })
    expect(diffOf(START, mine, back, theirs)).toMatchObject([{ changed: ['last4'], by: ['counterparty'] }])
  })

  it('refuses a journal that does not lead to the end state', () => {
    const journal = [{ seq: 1, at: '2027-03-08T09:00:00Z', changes: [insert('PaymentCard', card('1'))] }]
    expect(() => netDiff(journal, endStateOf({}, []))).toThrow(/contradict/)
    expect(() => netDiff(journal, endStateOf({ PaymentCard: [card('2')] }, []))).toThrow(/contradict/)
  })
})

describe('isExcused', () => {
  it('excuses what only the other side or the setup did', () => {
    expect(isExcused({ by: ['counterparty', 'setup'] })).toBe(true)
    expect(isExcused({ by: ['counterparty', 'guest'] })).toBe(false)
    expect(isExcused({ by: ['system'] })).toBe(false)
  })
})
