import { expect, it } from 'vitest'
import { editDistance, hasWordPrefix, plainText } from './place-text'

it.each([
  ['São Paulo, Brazil', 'sao paulo brazil'],
  ['  KØBENHAVN ', 'kobenhavn'],
  ["Val-d'Isère", 'val d isere'],
  ['東京', '東京'],
  ['Łódź', 'lodz'],
  ['!?', ''],
])('compares “%s” as “%s”', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

it('finds the beginnings of words and nothing else', () => {
  expect(hasWordPrefix('new york city', 'york')).toBe(true)
  expect(hasWordPrefix('new york city', 'new yo')).toBe(true)
  expect(hasWordPrefix('new york city', 'ork')).toBe(false)
})

it.each([
  ['lisbon', 'lisbon', 0],
  ['lisbon', 'lissbon', 1],
  ['lisbon', 'lisobn', 1],
  ['lisbon', 'libsno', 2],
  ['lisbon', 'london', 3],
  ['lisbon', 'xyzzy', 3],
])('counts the typos between “%s” and “%s”', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance)
  expect(editDistance(b, a, 2)).toBe(distance)
})
