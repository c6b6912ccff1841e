import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar-date'
import { drawInteger } from '@/lib/rng'
import { priceStay, type PricingInputs } from './price-stay'

const YEAR = Array.from({ length: 12 }, () => 100)

const inputs = (over: { rates?: object; season?: object; taxes?: object; stay?: object } = {}): PricingInputs => ({
  rates: {
    ...{ basePriceMinor: 10_000, weekendPercent: 100, weeklyDiscount: 0, monthlyDiscount: 0, currency: 'USD' },
    ...{ cleaningFeeMinor: 0, petFeeMinor: 0, extraGuestFeeMinor: 0, guestsIncluded: 2, overrides: [] },
    ...over.rates,
  },
  season: { months: YEAR, events: [], ...over.season },
  taxes: { taxBasisPoints: 0, cityTaxMinor: 0, ...over.taxes },
  // A Monday to a Thursday.
  stay: { checkIn: '2027-05-03', checkOut: '2027-05-06', rooms: 1, adults: 2, children: 0, pets: 0, ...over.stay },
})

const nightsOf = (given: PricingInputs) => priceStay(given).nights.map(({ priceMinor }) => priceMinor)

describe('the price of a night', () => {
  it('is the base price in a neutral season', () => {
    expect(nightsOf(inputs())).toEqual([10_000, 10_000, 10_000])
  })

  it('follows the month, the weekend and the dearest event, and is a whole amount', () => {
    const months = YEAR.map((percent, i) => (i === 4 ? 113 : percent))
    const events = [
      { fromDate: '2027-05-07', toDate: '2027-05-08', percent: 120 },
      { fromDate: '2027-05-07', toDate: '2027-05-08', percent: 150 },
    ]
    const stay = { checkIn: '2027-05-06', checkOut: '2027-05-10' }
    const rates = { basePriceMinor: 9_900, weekendPercent: 110 }
    // 99 x 1.13 = 111.87; x 1.1 x 1.5 = 184.59 on the Friday; x 1.1 = 123.06 on the Saturday
    expect(nightsOf(inputs({ rates, season: { months, events }, stay }))).toEqual([11_200, 18_500, 12_300, 11_200])
  })

  it('is the host’s own where there is one', () => {
    const overrides = [{ fromDate: '2027-05-04', toDate: '2027-05-05', priceMinor: 7_750 }]
    expect(nightsOf(inputs({ rates: { overrides } }))).toEqual([10_000, 7_750, 10_000])
  })

  it('counts for every room', () => {
    expect(nightsOf(inputs({ stay: { rooms: 3 } }))).toEqual([30_000, 30_000, 30_000])
  })
})

describe('the price of a stay', () => {
  it('has every line as a person would work it out', () => {
    const price = priceStay(
      inputs({
        rates: { cleaningFeeMinor: 4_000, petFeeMinor: 1_500, extraGuestFeeMinor: 1_000, weeklyDiscount: 10 },
        taxes: { taxBasisPoints: 1_250, cityTaxMinor: 150 },
        stay: { checkOut: '2027-05-10', children: 1, pets: 2 },
      }),
    )
    expect(price).toMatchObject({
      nightsMinor: 70_000,
      discountMinor: 7_000,
      discountLabel: 'Weekly discount (10%)',
      extraGuestFeeMinor: 7_000, // one person over two, seven nights
      petFeeMinor: 1_500, // a stay, not a pet
      serviceFeeMinor: 9_380, // 14 % of 670.00
      taxMinor: 12_400, // 12.5 % of 740.00, and 1.50 x 3 people x 7 nights
      totalMinor: 70_000 - 7_000 + 4_000 + 7_000 + 1_500 + 9_380 + 12_400,
    })
  })

  it.each([
    [6, null],
    [7, 'Weekly discount (10%)'],
    [27, 'Weekly discount (10%)'],
    [28, 'Monthly discount (25%)'],
  ])('of %i nights has the discount: %s', (nights, label) => {
    const stay = { checkOut: addDays('2027-05-03', nights) }
    expect(priceStay(inputs({ rates: { weeklyDiscount: 10, monthlyDiscount: 25 }, stay })).discountLabel).toBe(label)
  })

  it('adds up exactly over many drawn stays, in whole minor units', () => {
    for (let n = 0; n < 500; n++) {
      const draw = (name: string, min: number, max: number) => drawInteger('prices', name, n, min, max)
      const checkIn = addDays('2027-03-08', draw('in', 0, 400))
      const price = priceStay(
        inputs({
          rates: {
            basePriceMinor: draw('base', 1_400, 180_000),
            weekendPercent: draw('weekend', 100, 125),
            weeklyDiscount: draw('weekly', 0, 15),
            monthlyDiscount: draw('monthly', 0, 30),
            cleaningFeeMinor: draw('cleaning', 0, 20_000),
            petFeeMinor: draw('pet', 0, 6_000),
            extraGuestFeeMinor: draw('extra', 0, 3_000),
          },
          season: { months: YEAR.map((_, i) => draw(`month${i}`, 76, 144)) },
          taxes: { taxBasisPoints: draw('tax', 0, 2_500), cityTaxMinor: draw('city', 0, 500) },
          stay: {
            checkIn,
            checkOut: addDays(checkIn, draw('nights', 1, 40)),
            adults: draw('adults', 1, 6),
            pets: n % 2,
          },
        }),
      )
      const { nightsMinor, discountMinor, cleaningFeeMinor, extraGuestFeeMinor, petFeeMinor } = price
      const fees = cleaningFeeMinor + extraGuestFeeMinor + petFeeMinor + price.serviceFeeMinor + price.taxMinor
      expect(price.totalMinor).toBe(nightsMinor - discountMinor + fees)
      expect(price.nights.reduce((sum, night) => sum + night.priceMinor, 0)).toBe(nightsMinor)
      expect(price.nights.every(({ priceMinor }) => priceMinor % 100 === 0 && priceMinor > 0)).toBe(true)
      expect(Number.isSafeInteger(price.totalMinor)).toBe(true)
    }
  })
})
