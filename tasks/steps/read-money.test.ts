import { expect, it } from 'vitest'
import { dollars, minorIn } from './read-money'

it('reads amounts as the site writes them', () => {
  expect(minorIn('$1,234.50')).toBe(123450)
  expect(minorIn(' $96 ')).toBe(9600)
})

it('refuses what is not one amount', () => {
  for (const text of ['', '96', '$1.5', '$12 $13', 'from $12']) expect(() => minorIn(text)).toThrow(/not an amount/)
})

it('writes cents as dollars', () => {
  expect(dollars(123450)).toBe('1234.50')
  expect(dollars(5)).toBe('0.05')
})
