import { describe, expect, it } from 'vitest'
import { datesAfterPress, isPressable, type StayDates } from './date-range-calendar'

const today = '2027-03-08'
const closedNights = ['2027-03-20', '2027-03-21']
const isPressableWith = (dates: StayDates, day: string, rest = {}) =>
  isPressable(day, { today, dates, closedNights, ...rest })

describe('pressing a day', () => {
  it('sets the check-in first and the check-out then', () => {
    const first = datesAfterPress({}, '2027-03-10')
    expect(first).toEqual({ checkIn: '2027-03-10' })
    expect(datesAfterPress(first, '2027-03-12')).toEqual({ checkIn: '2027-03-10', checkOut: '2027-03-12' })
  })

  it('starts anew with an earlier day and with both days chosen', () => {
    expect(datesAfterPress({ checkIn: '2027-03-10' }, '2027-03-09')).toEqual({ checkIn: '2027-03-09' })
    expect(datesAfterPress({ checkIn: '2027-03-10', checkOut: '2027-03-12' }, '2027-03-15')).toEqual({
      checkIn: '2027-03-15',
    })
  })
})

describe('a day in the calendar', () => {
  it('can not be pressed when it is over, or outside what can be booked', () => {
    expect(isPressableWith({}, '2027-03-07')).toBe(false)
    expect(isPressableWith({}, '2027-03-09', { bookableFrom: '2027-03-10' })).toBe(false)
    expect(isPressableWith({}, '2027-04-02', { bookableUntil: '2027-04-01' })).toBe(false)
    expect(isPressableWith({}, today)).toBe(true)
  })

  it('can not be the check-in when its night is closed', () => {
    expect(isPressableWith({}, '2027-03-20')).toBe(false)
  })

  it('can be the check-out on the morning after the last open night, and no later', () => {
    const dates = { checkIn: '2027-03-18' }
    expect(isPressableWith(dates, '2027-03-20')).toBe(true)
    expect(isPressableWith(dates, '2027-03-21')).toBe(false)
  })

  it('can start another stay behind the closed nights', () => {
    expect(isPressableWith({ checkIn: '2027-03-18' }, '2027-03-25')).toBe(true)
  })
})
