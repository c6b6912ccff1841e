import { expect, it } from 'vitest'
import { convertMinor, convertParts, minorDigits } from '@/lib/money'
import { stream } from '@/lib/rng'
import { openVillage } from '@/tests/fixtures/village'
import { couponOff } from '../coupon/coupon-off'
import { amountsOf } from './price-stay'

const sum = (parts: number[]) => parts.reduce((total, part) => total + part, 0)

/** The lines of a drawn price, what is subtracted as negative amounts. */
function drawnLines(n: number): { lines: number[]; totalMinor: number } {
  const draws = stream('currencies', 'price', n)
  const nights = draws.integer(1, 35)
  const rates = {
    basePriceMinor: 0,
    weekendPercent: 100,
    overrides: [],
    currency: 'USD',
    weeklyDiscount: draws.integer(0, 20),
    monthlyDiscount: draws.integer(0, 40),
    cleaningFeeMinor: draws.integer(0, 12_000),
    petFeeMinor: draws.integer(0, 5_000),
    extraGuestFeeMinor: draws.integer(0, 3_000),
    guestsIncluded: 2,
  }
  const taxes = { taxBasisPoints: draws.integer(0, 2_200), cityTaxMinor: draws.integer(0, 700) }
  const party = { rooms: 1, adults: draws.integer(1, 6), children: 0, pets: draws.integer(0, 1) }
  const stay = { checkIn: '2027-05-01', checkOut: '2027-05-02', ...party }
  const price = amountsOf({ rates, taxes, stay }, draws.integer(1_000, 900_000), nights)
  const coupon = { percent: draws.integer(0, 30), amountMinor: null, maxMinor: draws.integer(0, 20_000) }
  const couponMinor = couponOff(coupon, price)
  const creditMinor = Math.min(draws.integer(0, 30_000), price.totalMinor - couponMinor)
  return {
    lines: [
      price.nightsMinor,
      -price.discountMinor,
      price.cleaningFeeMinor,
      price.extraGuestFeeMinor,
      price.petFeeMinor,
      price.serviceFeeMinor,
      price.taxMinor,
      -couponMinor,
      -creditMinor,
    ],
    totalMinor: price.totalMinor - couponMinor - creditMinor,
  }
}

it('a price adds up to the minor unit in every currency, and is never negative, over drawn stays', async () => {
  const rates = await (await openVillage()).db.currencyRate.findMany({ orderBy: { rank: 'asc' } })
  expect(rates.length).toBeGreaterThanOrEqual(20)
  for (const rate of rates) expect([rate.code, rate.digits]).toEqual([rate.code, minorDigits(rate.code)])
  for (let n = 0; n < 500; n++) {
    const { lines, totalMinor } = drawnLines(n)
    expect(sum(lines)).toBe(totalMinor)
    expect(totalMinor).toBeGreaterThanOrEqual(0)
    for (const rate of rates) {
      const shown = convertParts(lines, rate)
      expect(sum(shown), rate.code).toBe(convertMinor(totalMinor, rate))
      expect(sum(shown)).toBeGreaterThanOrEqual(0)
      shown.forEach((minor, i) => expect(Math.sign(minor) * Math.sign(lines[i] as number)).toBeGreaterThanOrEqual(0))
    }
  }
})
