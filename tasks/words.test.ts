import { expect, it } from 'vitest'
import { longDate, party, signedInAs } from './words'

it('writes dates as the site does', () => {
  expect(longDate('2027-04-03')).toBe('Saturday, April 3, 2027')
  expect(longDate('2028-02-29')).toBe('Tuesday, February 29, 2028')
})

it('counts who comes', () => {
  expect(party(1)).toBe('1 adult')
  expect(party(2)).toBe('2 adults')
  expect(party(2, 1)).toBe('2 adults and 1 child')
  expect(party(1, 3)).toBe('1 adult and 3 children')
})

it('names the account with its password', () => {
  const line = signedInAs({ userId: 7, email: 'a@b.example', password: 'amber-1', firstName: 'Ana', lastName: 'Silva' })
  expect(line).toContain('Ana Silva (a@b.example)')
  expect(line).toContain('amber-1')
})
