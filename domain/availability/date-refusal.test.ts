import { describe, expect, it } from 'vitest'
import { bookableDays, dateRefusal, impossibleDates, type DateRules } from './date-refusal'

const TODAY = '2027-03-08' // a Monday
const RULES: DateRules = { minNights: 2, weekendMinNights: 3, maxNights: 10, noticeDays: 1, windowDays: 120 }

describe('dates that no place can take', () => {
  it.each([
    ['2027-02-30', '2027-03-20', 'The check-in date does not exist'],
    ['2027-03-20', '20 March', 'The check-out date does not exist'],
    ['2027-03-20', '2027-03-20', 'Check-in and check-out are on the same day'],
    ['2027-03-20', '2027-03-19', 'The check-out date is before the check-in date'],
    ['2027-03-07', '2027-03-19', 'The check-in date is in the past'],
    ['2027-03-20', '9999-12-31', 'A stay can not be longer than a year'],
  ])('%s to %s: %s', (checkIn, checkOut, what) => {
    expect(impossibleDates(checkIn, checkOut, TODAY)).toMatchObject({ code: 'invalid-input', what })
  })

  it('are none of those from today on', () => {
    expect(impossibleDates(TODAY, '2027-03-09', TODAY)).toBeNull()
  })
})

describe('dates that the rules of a place refuse', () => {
  it.each([
    [TODAY, '2027-03-11', 'The host needs a day to prepare for guests'],
    ['2027-07-03', '2027-07-07', 'These dates are too far ahead'],
    ['2027-03-15', '2027-03-16', 'The minimum stay is 2 nights'],
    ['2027-03-12', '2027-03-14', 'The minimum stay over a weekend is 3 nights'],
    ['2027-03-18', '2027-03-20', 'The minimum stay over a weekend is 3 nights'], // the last night is a Friday
    ['2027-03-15', '2027-03-26', 'The maximum stay is 10 nights'],
  ])('%s to %s: %s', (checkIn, checkOut, what) => {
    expect(dateRefusal(RULES, { checkIn, checkOut }, TODAY)).toMatchObject({ code: 'conflict', what })
  })

  it.each([
    ['2027-03-09', '2027-03-11'], // a day ahead is enough
    ['2027-03-14', '2027-03-16'], // from Sunday there is no weekend night
    ['2027-03-12', '2027-03-15'],
    ['2027-03-15', '2027-03-25'],
    ['2027-07-02', '2027-07-06'], // check-out on the last day of the window
  ])('%s to %s is fine', (checkIn, checkOut) => {
    expect(dateRefusal(RULES, { checkIn, checkOut }, TODAY)).toBeNull()
  })

  it('say the same as the first and the last day that can be booked', () => {
    expect(bookableDays(RULES, TODAY)).toEqual({ from: '2027-03-09', until: '2027-07-06' })
  })
})
