import { expect, it } from 'vitest'
import { nearStays } from './near-stays'

const RULES = { minNights: 2, weekendMinNights: 3, maxNights: 14, noticeDays: 1, windowDays: 120 }
const TODAY = '2027-03-08'

it('offers stays of the same length around nights that are taken', () => {
  const closed = new Set(['2027-05-04', '2027-05-05'])
  const wanted = { checkIn: '2027-05-03', checkOut: '2027-05-06' }
  expect(nearStays(RULES, closed, wanted, TODAY)).toEqual([
    { checkIn: '2027-04-30', checkOut: '2027-05-03' },
    { checkIn: '2027-05-01', checkOut: '2027-05-04' },
    { checkIn: '2027-05-06', checkOut: '2027-05-09' },
  ])
})

it('makes a stay as long as the place wants it', () => {
  const [, first] = nearStays(RULES, new Set(), { checkIn: '2027-05-03', checkOut: '2027-05-04' }, TODAY)
  expect(first).toEqual({ checkIn: '2027-05-03', checkOut: '2027-05-05' })
})

it('offers nothing before the first and after the last day that can be booked', () => {
  for (const wanted of [
    { checkIn: '2027-03-01', checkOut: '2027-03-03' },
    { checkIn: '2027-07-05', checkOut: '2027-07-08' },
  ])
    for (const stay of nearStays(RULES, new Set(), wanted, TODAY)) {
      expect(stay.checkIn >= '2027-03-09').toBe(true)
      expect(stay.checkOut <= '2027-07-06').toBe(true)
    }
})
