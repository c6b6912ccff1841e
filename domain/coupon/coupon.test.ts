import { describe, expect, it } from 'vitest'
import { stream } from '@/lib/rng'
import { couponOff } from './coupon-off'
import { couponRefusal, type CouponConditions, type CouponFacts } from './coupon-refusal'

describe('what a coupon takes off', () => {
  const price = { nightsMinor: 100_000, discountMinor: 10_000 }

  it.each([
    ['a share of the nights after discounts', { percent: 15, amountMinor: null, maxMinor: null }, 13_500],
    ['a share, up to its limit', { percent: 15, amountMinor: null, maxMinor: 10_000 }, 10_000],
    ['an amount', { percent: null, amountMinor: 7_500, maxMinor: null }, 7_500],
    ['never more than the nights', { percent: null, amountMinor: 900_000, maxMinor: null }, 90_000],
    ['nothing when it is worth nothing', { percent: null, amountMinor: null, maxMinor: null }, 0],
  ])('is %s', (_, coupon, off) => expect(couponOff(coupon, price)).toBe(off))

  it('is never negative and never exceeds the nights or the limit, over drawn coupons and prices', () => {
    for (let n = 0; n < 3_000; n++) {
      const draws = stream('coupon', 'off', n)
      const isShare = draws.chance(0.5)
      const coupon = {
        percent: isShare ? draws.integer(1, 100) : null,
        amountMinor: isShare ? null : draws.integer(1, 50_000),
        maxMinor: draws.chance(0.5) ? draws.integer(0, 20_000) : null,
      }
      const nightsMinor = draws.integer(0, 200_000)
      const discountMinor = draws.integer(0, nightsMinor)
      const off = couponOff(coupon, { nightsMinor, discountMinor })
      expect(off).toBeGreaterThanOrEqual(0)
      expect(off).toBeLessThanOrEqual(Math.min(nightsMinor - discountMinor, coupon.maxMinor ?? Infinity))
      expect(Number.isInteger(off)).toBe(true)
    }
  })
})

describe('a coupon', () => {
  const coupon: CouponConditions = {
    code: 'SPRING15',
    minTotalMinor: 30_000,
    minNights: 2,
    isFirstStay: true,
    validFrom: '2027-03-01',
    validTo: '2027-04-15',
    city: { id: 1, name: 'Lisbon' },
  }
  const facts: CouponFacts = {
    today: '2027-03-08',
    totalMinor: 40_000,
    currency: 'USD',
    nights: 3,
    cityId: 1,
    hasStayed: false,
    isUsed: false,
    isPaidAtProperty: false,
  }

  it('can be used where everything fits', () => expect(couponRefusal(coupon, facts)).toBeNull())

  it.each([
    ['before its time', { today: '2027-02-28' }, 'SPRING15 is not valid yet'],
    ['after its last day', { today: '2027-04-16' }, 'SPRING15 has expired'],
    ['twice', { isUsed: true }, 'You have used SPRING15 already'],
    ['after a stay', { hasStayed: true }, 'SPRING15 is for a first stay'],
    ['in another city', { cityId: 2 }, 'SPRING15 is for stays in Lisbon'],
    ['for too few nights', { nights: 1 }, 'SPRING15 needs a stay of at least 2 nights'],
    ['below its minimum', { totalMinor: 29_999 }, 'SPRING15 needs a total of at least $300.00'],
    ['where the guest pays the host', { isPaidAtProperty: true }, 'Coupons count only for what you pay to Larkstay'],
  ])('is refused %s', (_, change, what) => {
    expect(couponRefusal(coupon, { ...facts, ...change })).toMatchObject({ code: 'conflict', what })
  })

  it('can be used on its first and its last day, and at its minimum', () => {
    for (const change of [{ today: '2027-03-01' }, { today: '2027-04-15' }, { totalMinor: 30_000 }, { nights: 2 }])
      expect(couponRefusal(coupon, { ...facts, ...change })).toBeNull()
  })
})
