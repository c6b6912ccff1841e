import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar-date'
import { stream } from '@/lib/rng'
import { CANCELLATION_POLICIES } from '../booking/cancellation-policy'
import { isFreeCancellation } from '../booking/refund-of'
import { offeredPlans, PAYMENT_PLANS, scheduleOf, type PlanInputs } from './payment-plan'

const home: PlanInputs = {
  hasPayLater: true,
  ratePayment: null,
  policy: 'moderate',
  checkIn: '2027-05-10',
  now: '2027-03-08T09:00:00Z',
}

describe('the ways to pay', () => {
  it.each([
    ['a home with pay later', {}, ['now', 'later', 'split']],
    ['a home without', { hasPayLater: false }, ['now', 'split']],
    ['a stay that comes soon', { checkIn: '2027-03-15' }, ['now']],
    ['a home without free cancellation', { policy: 'non-refundable' as const }, ['now', 'split']],
    ['a room that is paid on arrival', { ratePayment: 'at-property' }, ['at-property', 'now']],
    ['a room that is paid at once', { ratePayment: 'now' }, ['now', 'split']],
    ['a room that can be paid later', { ratePayment: 'later', hasPayLater: false }, ['now', 'later', 'split']],
  ])('of %s', (_, change, plans) => expect(offeredPlans({ ...home, ...change })).toEqual(plans))

  it('take a later payment while the stay can still be cancelled for free', () => {
    for (const policy of CANCELLATION_POLICIES) {
      const { later } = scheduleOf('later', 10_000, { ...home, policy })
      if (!offeredPlans({ ...home, policy }).includes('later')) continue
      expect(isFreeCancellation(policy, home.checkIn, `${later?.dueOn}T12:00:00Z`), policy).toBe(true)
      expect(isFreeCancellation(policy, home.checkIn, `${addDays(later!.dueOn, 2)}T12:00:00Z`), policy).toBe(true)
    }
  })
})

describe('what is paid when', () => {
  it('adds up to the total, is never negative and never before today, over drawn stays', () => {
    for (let n = 0; n < 2_000; n++) {
      const draws = stream('plan', 'schedule', n)
      const totalMinor = draws.chance(0.05) ? 0 : draws.integer(1, 500_000)
      const inputs: PlanInputs = {
        hasPayLater: draws.chance(0.5),
        ratePayment: draws.one([null, 'now', 'later', 'at-property']),
        policy: draws.one(CANCELLATION_POLICIES),
        checkIn: addDays('2027-03-08', draws.integer(0, 200)),
        now: home.now,
      }
      for (const plan of PAYMENT_PLANS) {
        const { nowMinor, later, atPropertyMinor } = scheduleOf(plan, totalMinor, inputs)
        expect(nowMinor + (later?.amountMinor ?? 0) + atPropertyMinor).toBe(totalMinor)
        expect(Math.min(nowMinor, later?.amountMinor ?? 0, atPropertyMinor)).toBeGreaterThanOrEqual(0)
        if (later && offeredPlans(inputs).includes(plan)) {
          expect(later.dueOn > '2027-03-08').toBe(true)
          expect(later.dueOn < inputs.checkIn).toBe(true)
        }
      }
    }
  })

  it('is half and half, the odd cent first', () => {
    expect(scheduleOf('split', 101, home)).toEqual({
      nowMinor: 51,
      later: { amountMinor: 50, dueOn: '2027-05-03' },
      atPropertyMinor: 0,
    })
  })
})
