import { describe, expect, it } from 'vitest'
import type { CancellationPolicy } from './cancellation-policy'
import { policyText } from './policy-text'
import { isFreeCancellation, refundOf } from './refund-of'

const CHECK_IN = '2027-06-30'
const BOOKED = '2027-03-08T09:00:00Z'

const refundAt = (policy: CancellationPolicy, now: string, createdAt = BOOKED, checkIn = CHECK_IN) =>
  refundOf({ policy, checkIn, createdAt, now, totalMinor: 100_001, serviceFeeMinor: 12_000 })

describe('a refund', () => {
  it.each<[CancellationPolicy, string, string, number]>([
    ['flexible', '2027-06-29T23:59:59Z', 'full', 100_001],
    ['flexible', '2027-06-30T00:00:00Z', 'none', 0],
    ['moderate', '2027-06-25T23:59:59Z', 'full', 100_001],
    ['moderate', '2027-06-26T00:00:00Z', 'none', 0],
    ['firm', '2027-05-31T23:59:59Z', 'full', 100_001],
    ['firm', '2027-06-01T00:00:00Z', 'half', 44_001],
    ['firm', '2027-06-23T23:59:59Z', 'half', 44_001],
    ['firm', '2027-06-24T00:00:00Z', 'none', 0],
    ['strict', '2027-03-10T08:59:59Z', 'full', 100_001],
    ['strict', '2027-03-10T09:00:00Z', 'half', 44_001],
    ['strict', '2027-06-23T23:59:59Z', 'half', 44_001],
    ['strict', '2027-06-24T00:00:00Z', 'none', 0],
    ['non-refundable', '2027-03-08T09:00:01Z', 'none', 0],
  ])('under the policy %s at %s is %s', (policy, now, kind, refundMinor) => {
    expect(refundAt(policy, now)).toEqual({ kind, refundMinor })
  })

  it('within 48 hours of a strict booking is only half when check-in is less than 14 days away', () => {
    const bookedLate = '2027-06-20T12:00:00Z'
    expect(refundAt('strict', '2027-06-20T13:00:00Z', bookedLate).kind).toBe('half')
    const bookedOnTheDay = '2027-06-16T12:00:00Z'
    expect(refundAt('strict', '2027-06-16T23:59:59Z', bookedOnTheDay).kind).toBe('full')
    expect(refundAt('strict', '2027-06-17T00:00:00Z', bookedOnTheDay).kind).toBe('half')
  })
})

describe('the text of a policy', () => {
  it.each<[CancellationPolicy, string, string]>([
    [
      'flexible',
      BOOKED,
      'Full refund if you cancel until the end of Tue, June 29, 2027. Nothing is refunded after that.',
    ],
    [
      'firm',
      '2027-06-02T10:00:00Z',
      '50% of the total without the service fee if you cancel until the end of Wed, June 23, 2027. Nothing is refunded after that.',
    ],
    [
      'strict',
      BOOKED,
      'Full refund if you cancel before 09:00 (UTC) on Wed, March 10, 2027. After that, 50% of the total without the service fee if you cancel until the end of Wed, June 23, 2027. Nothing is refunded after that.',
    ],
    [
      'moderate',
      '2027-06-27T10:00:00Z',
      'The time to cancel for a refund is over: check-in is on Wed, June 30, 2027 and the last day for it was Fri, June 25, 2027.',
    ],
    ['non-refundable', BOOKED, 'This rate is non-refundable: nothing is paid back when you cancel.'],
  ])('%s at %s names the days', (policy, now, text) => {
    expect(policyText(policy, CHECK_IN, BOOKED, now)).toBe(text)
  })

  it('offers a full refund exactly while there is one', () => {
    for (const policy of ['flexible', 'moderate', 'firm', 'strict', 'non-refundable'] as const) {
      for (let day = 1; day <= 30; day++) {
        const now = `2027-06-${String(day).padStart(2, '0')}T12:00:00Z`
        const offersAll = policyText(policy, CHECK_IN, BOOKED, now).startsWith('Full refund')
        expect(offersAll, `${policy} on ${now}`).toBe(refundAt(policy, now).kind === 'full')
      }
    }
  })
})

describe('free cancellation', () => {
  it('is what flexible, moderate and firm stays have while their last day is ahead', () => {
    const now = '2027-06-20T09:00:00Z'
    const policies = ['flexible', 'moderate', 'firm', 'strict', 'non-refundable'] as const
    const free = (checkIn: string | null) => policies.filter((policy) => isFreeCancellation(policy, checkIn, now))
    expect(free(null)).toEqual(['flexible', 'moderate', 'firm'])
    expect(free('2027-08-01')).toEqual(['flexible', 'moderate', 'firm'])
    expect(free('2027-06-26')).toEqual(['flexible', 'moderate'])
    expect(free('2027-06-21')).toEqual(['flexible'])
    expect(free('2027-06-20')).toEqual([])
  })
})
