import { expect, it } from 'vitest'
import { stream } from '@/lib/rng'
import { splitRefund } from './split-refund'

it.each([
  ['a stay paid with a card', { policyMinor: 500, priceMinor: 1000, chargedMinor: 1000, creditMinor: 0 }, [500, 0]],
  ['half credit, all back', { policyMinor: 1000, priceMinor: 1000, chargedMinor: 500, creditMinor: 500 }, [500, 500]],
  ['half credit, half back', { policyMinor: 500, priceMinor: 1000, chargedMinor: 500, creditMinor: 500 }, [250, 250]],
  [
    'only half paid so far, half back',
    { policyMinor: 500, priceMinor: 1000, chargedMinor: 500, creditMinor: 0 },
    [0, 0],
  ],
  [
    'only half paid so far, all back',
    { policyMinor: 1000, priceMinor: 1000, chargedMinor: 500, creditMinor: 0 },
    [500, 0],
  ],
  ['credit alone', { policyMinor: 400, priceMinor: 1000, chargedMinor: 0, creditMinor: 1000 }, [0, 400]],
])('gives back to cards and as credit: %s', (_, paid, [refundMinor, creditBackMinor]) => {
  expect(splitRefund(paid)).toEqual({ refundMinor, creditBackMinor })
})

it('never gives more back than was paid, nor to either side, and keeps what the policy keeps, over drawn payments', () => {
  for (let n = 0; n < 3_000; n++) {
    const draws = stream('split', 'refund', n)
    const priceMinor = draws.integer(1, 200_000)
    const creditMinor = draws.chance(0.4) ? draws.integer(0, priceMinor) : 0
    const chargedMinor = draws.integer(0, priceMinor - creditMinor)
    const policyMinor = draws.integer(0, priceMinor)
    const { refundMinor, creditBackMinor } = splitRefund({ policyMinor, priceMinor, chargedMinor, creditMinor })
    expect(refundMinor).toBeGreaterThanOrEqual(0)
    expect(refundMinor).toBeLessThanOrEqual(chargedMinor)
    expect(creditBackMinor).toBeGreaterThanOrEqual(0)
    expect(creditBackMinor).toBeLessThanOrEqual(creditMinor)
    const paid = chargedMinor + creditMinor
    expect(paid - refundMinor - creditBackMinor).toBe(Math.min(paid, priceMinor - policyMinor))
  }
})
