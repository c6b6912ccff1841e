import { describe, expect, it } from 'vitest'
import type { Answer, AnswerType } from '../answer'
import { evidenceOf } from '../evidence-fixture'
import { answerIs } from './answer-is'

const EXPECTED: Record<Exclude<AnswerType, 'none'>, Answer> = {
  money: { type: 'money', minor: 123450, currency: 'USD' },
  date: { type: 'date', date: '2027-03-08' },
  name: { type: 'name', name: 'Rosa’s Loft – by the sea' },
  number: { type: 'number', number: 3 },
  list: { type: 'list', items: ['Rosa’s Loft', 'Sea House'] },
}
const run = (answerType: keyof typeof EXPECTED, answer: unknown) =>
  answerIs('The answer.', EXPECTED[answerType]).run(evidenceOf({ answerType, answer }), new Set())

describe('answerIs', () => {
  it.each<[keyof typeof EXPECTED, unknown]>([
    ['money', '$1,234.50'],
    ['money', { amount: '1234.5', currency: 'USD' }],
    ['date', '2027-03-08'],
    ['name', "  rosa's  loft - by the SEA"],
    ['number', '3'],
    ['number', 3.0],
    ['list', ['Sea House', "Rosa's loft"]],
  ])('passes for the %s %j', (type, answer) => {
    expect(run(type, answer).passed).toBe(true)
  })

  it.each<[keyof typeof EXPECTED, unknown]>([
    ['money', '$1,234.51'],
    ['money', '1234.50 EUR'],
    ['money', '-$1,234.50'],
    ['date', '2027-03-09'],
    ['name', 'Rosa’s Loft'],
    ['name', 'Rosa’s Loft – by the sea, Sea House'],
    ['number', 4],
    ['number', -3],
    ['list', ['Rosa’s Loft']],
    ['list', ['Rosa’s Loft', 'Sea House', 'Hill House']],
  ])('fails for the %s %j', (type, answer) => {
    expect(run(type, answer).passed).toBe(false)
  })

  it('fails without an answer', () => {
    expect(run('money', undefined)).toEqual({ passed: false, detail: 'no answer was given' })
  })
})
