import { expect, it } from 'vitest'
import { weekday } from '@/lib/calendar-date'
import { parseCriteria } from './search-criteria'
import { resolveRelative } from './resolve-relative'

// 8 March 2027 is a Monday.
it.each([
  ['tonight', '2027-03-08', '2027-03-08', '2027-03-09'],
  ['tomorrow', '2027-03-08', '2027-03-09', '2027-03-10'],
  ['this-weekend', '2027-03-08', '2027-03-12', '2027-03-14'],
  ['this-weekend', '2027-03-12', '2027-03-12', '2027-03-14'],
  ['this-weekend', '2027-03-13', '2027-03-13', '2027-03-14'],
  ['this-weekend', '2027-03-14', '2027-03-19', '2027-03-21'],
  ['next-weekend', '2027-03-08', '2027-03-19', '2027-03-21'],
  ['next-weekend', '2027-03-13', '2027-03-19', '2027-03-21'],
  ['next-week', '2027-03-08', '2027-03-15', '2027-03-22'],
  ['next-week', '2027-03-14', '2027-03-15', '2027-03-22'],
  ['next-month', '2027-01-31', '2027-02-01', '2027-03-01'],
  ['next-month', '2027-12-08', '2028-01-01', '2028-02-01'],
])('“%s” on %s is %s to %s', (relative, today, checkIn, checkOut) => {
  const resolved = resolveRelative(parseCriteria({ relative }), today)
  expect(resolved).toMatchObject({ checkIn, checkOut })
  expect(resolved.relative).toBeUndefined()
})

it('starts weekends on Fridays and weeks on Mondays, whatever day it is', () => {
  for (let day = 1; day <= 28; day++) {
    const today = `2027-03-${String(day).padStart(2, '0')}`
    const startOf = (relative: string) => weekday(resolveRelative(parseCriteria({ relative }), today).checkIn!)
    expect([startOf('next-weekend'), startOf('next-week')]).toEqual([5, 1])
  }
})

it('leaves dates alone', () => {
  const criteria = parseCriteria({ checkIn: '2027-05-01', checkOut: '2027-05-02' })
  expect(resolveRelative(criteria, '2027-03-08')).toEqual(criteria)
})
