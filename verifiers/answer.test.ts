import { describe, expect, it } from 'vitest'
import { parseAnswer, type AnswerType } from './answer'

const money = (minor: number, currency = 'USD') => ({ type: 'money', minor, currency })

describe('parseAnswer', () => {
  it.each([
    ['$1,234.50', money(123450)],
    ['1234.5 USD', money(123450)],
    ['USD 1,234.50', money(123450)],
    ['-$5', money(-500)],
    ['€ 12', money(1200, 'EUR')],
    [{ amount: '123.45', currency: 'USD' }, money(12345)],
    [{ amount: 123.4, currency: 'USD' }, money(12340)],
    [{ amount: '500', currency: 'JPY' }, money(500, 'JPY')],
  ])('reads the amount %j', (raw, expected) => {
    expect(parseAnswer('money', raw)).toEqual(expected)
  })

  it.each([
    '1234',
    'about $1,234.50',
    '$12 or $13',
    '$1,23.50',
    '$12.345',
    '',
    null,
    12,
    ['$12'],
    { amount: '12' },
    { amount: '12', currency: 'USD', or: '13' },
    { amount: '12', currency: 'usd' },
  ])('refuses %j as an amount, and says the form', (raw) => {
    expect(() => parseAnswer('money', raw)).toThrow(/one amount only/)
  })

  it('reads dates, names, numbers and lists', () => {
    expect(parseAnswer('date', '2027-03-08')).toEqual({ type: 'date', date: '2027-03-08' })
    expect(parseAnswer('name', '  The Loft ')).toEqual({ type: 'name', name: 'The Loft' })
    expect(parseAnswer('number', '3')).toEqual({ type: 'number', number: 3 })
    expect(parseAnswer('number', 2.5)).toEqual({ type: 'number', number: 2.5 })
    expect(parseAnswer('list', ['A', ' B'])).toEqual({ type: 'list', items: ['A', 'B'] })
  })

  it.each<[AnswerType, unknown]>([
    ['date', '2027-02-30'],
    ['date', '8 March 2027'],
    ['date', '2027-03-08 or 2027-03-09'],
    ['name', ''],
    ['name', '   '],
    ['name', ['A']],
    ['name', 'x'.repeat(201)],
    ['number', '3 or 4'],
    ['number', ''],
    ['number', true],
    ['number', Number.NaN],
    ['list', []],
    ['list', 'A'],
    ['list', ['A', 'A ']],
    ['list', ['A', 1]],
    ['list', Array.from({ length: 51 }, (_, i) => `${i}`)],
    ['none', 'done'],
  ])('refuses for the type %s the value %j', (type, raw) => {
    expect(() => parseAnswer(type, raw)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })
})
