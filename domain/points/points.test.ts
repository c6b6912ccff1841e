import { describe, expect, it } from 'vitest'
import { openVillage } from '@/tests/fixtures/village'
import { creditBalance } from '../credit/credit-balance'
import { exchangePoints } from './exchange-points'
import { creditForPoints, LEVELS, levelOf, pointsForStay } from './levels'
import { viewRewards } from './view-rewards'

describe('levels', () => {
  it.each([
    [0, 'sparrow'],
    [1_499, 'sparrow'],
    [1_500, 'finch'],
    [5_000, 'lark'],
    [90_000, 'skylark'],
  ])('with %i points earned: %s', (earned, key) => expect(levelOf(earned).level.key).toBe(key))

  it('give more points and no less credit, the higher they are', () => {
    const stay = { nightsMinor: 100_099, discountMinor: 0, couponMinor: 0 }
    const earned = LEVELS.map((level) => pointsForStay(stay, level))
    expect(earned).toEqual([1000, 1150, 1300, 1500])
    const worth = LEVELS.map((level) => creditForPoints(1000, level))
    expect(worth).toEqual([...worth].sort((a, b) => a - b))
  })

  it('give points for the nights that were paid, never less than none', () => {
    const level = LEVELS[0]!
    expect(pointsForStay({ nightsMinor: 20_000, discountMinor: 5_000, couponMinor: 1_050 }, level)).toBe(139)
    expect(pointsForStay({ nightsMinor: 1_000, discountMinor: 0, couponMinor: 2_000 }, level)).toBe(0)
  })
})

describe('exchanging points', () => {
  it('turns them into credit once, and refuses more than there are', async () => {
    const village = await openVillage()
    const { guestId } = await village.guestWithCard({ behaviour: 'ok' })
    await village.act(async (db) => {
      await db.pointsEntry.deleteMany({ where: { userId: guestId } })
      const entry = { userId: guestId, reason: 'welcome', createdAt: '2027-03-01T00:00:00Z' }
      await db.pointsEntry.create({ data: { ...entry, id: 1, points: 1_200 } })
    })
    const guest = village.as(guestId)
    const before = await creditBalance(guest, guestId)
    expect(await exchangePoints(guest, { points: 1_000 })).toEqual({ creditMinor: 1_000 })
    expect(await creditBalance(guest, guestId)).toBe(before + 1_000)
    expect(await viewRewards(guest, {})).toMatchObject({ balance: 200, earned: 1_200, exchanges: [] })
    await expect(exchangePoints(guest, { points: 500 })).rejects.toMatchObject({ what: 'You have 200 points' })
    await expect(exchangePoints(guest, { points: 7 })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(exchangePoints(guest, { points: -500 })).rejects.toMatchObject({ code: 'invalid-input' })
  })
})
