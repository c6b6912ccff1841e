import { expect, it } from 'vitest'
import { monthAfter, weeksOf } from './stay-calendar'

it('steps over the end of a year both ways', () => {
  expect(monthAfter('2027-12', 1)).toBe('2028-01')
  expect(monthAfter('2027-01', -1)).toBe('2026-12')
})

it('lays a month out in weeks that begin on Sunday', () => {
  const weeks = weeksOf('2027-04') // April 1, 2027 is a Thursday
  expect(weeks[0]).toEqual([null, null, null, null, '2027-04-01', '2027-04-02', '2027-04-03'])
  expect(weeks.at(-1)!.at(-1)).toBe('2027-04-30')
  expect(weeks.flat().filter(Boolean)).toHaveLength(30)
})
