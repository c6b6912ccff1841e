import { describe, expect, it } from 'vitest'
import { convertMinor, convertParts, formatCharge, formatMoney, minorDigits } from './money'
import { stream } from './rng'

const RATES = [
  { code: 'EUR', perUsd1e4: 9_142, digits: 2 },
  { code: 'JPY', perUsd1e4: 1_478_500, digits: 0 },
  { code: 'KRW', perUsd1e4: 13_624_000, digits: 0 },
  { code: 'HUF', perUsd1e4: 3_567_200, digits: 2 },
  { code: 'GBP', perUsd1e4: 7_816, digits: 2 },
]

describe('amounts that are parts of a sum', () => {
  it.each(RATES)('add up in $code to the converted sum, over drawn prices, and none is off by a whole unit', (rate) => {
    for (let n = 0; n < 2_000; n++) {
      const draws = stream('money', rate.code, n)
      const parts = Array.from({ length: draws.integer(1, 10) }, () => draws.integer(-90_000, 400_000))
      const converted = convertParts(parts, rate)
      const sum = (list: number[]) => list.reduce((total, part) => total + part, 0)
      expect(sum(converted)).toBe(convertMinor(sum(parts), rate))
      converted.forEach((minor, i) => {
        const exact = ((parts[i] as number) * rate.perUsd1e4 * 10 ** rate.digits) / 1_000_000
        expect(Math.abs(minor - exact)).toBeLessThan(1.001)
      })
    }
  })

  it('stay as they are at a rate of one', () => {
    expect(convertParts([1, -2, 333], { perUsd1e4: 10_000, digits: 2 })).toEqual([1, -2, 333])
  })

  it('are nothing without parts', () => expect(convertParts([], { perUsd1e4: 9_142, digits: 2 })).toEqual([]))
})

describe('an amount as text', () => {
  it('says its currency beyond doubt when it will be charged', () => {
    expect([formatCharge(41_220), formatCharge(41_220, 'EUR')]).toEqual(['US$412.20', '€412.20'])
  })

  it('has no digits after the point where the currency has none', () => {
    expect([minorDigits('JPY'), formatMoney(14_785, 'JPY')]).toEqual([0, '¥14,785'])
  })
})
