import { nthSmallest } from './engine/nth-smallest'
import type { PriceHistogram } from './search-result'

const BARS = 40
/** Widths that read well, in minor units. */
const WIDTHS = [100, 200, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 25_000, 50_000, 100_000, 250_000, 500_000]
/** The last bar takes what is dearer than these of a thousand, so that one palace does not press the rest together. */
const SHOWN_PER_MILLE = 970

/** How many listings there are by price. null without any. */
export function priceHistogram(prices: readonly number[], basis: PriceHistogram['basis']): PriceHistogram | null {
  if (prices.length === 0) return null
  const values = Float64Array.from(prices)
  const highest = nthSmallest(values, Math.floor(((values.length - 1) * SHOWN_PER_MILLE) / 1000))
  const lowest = nthSmallest(values, 0)
  const bucketMinor = WIDTHS.find((width) => highest - lowest < width * BARS) ?? Math.ceil((highest - lowest) / BARS)
  const fromMinor = Math.floor(lowest / bucketMinor) * bucketMinor
  const bars = Math.max(1, Math.min(BARS, Math.floor((highest - fromMinor) / bucketMinor) + 1))
  const counts = Array.from({ length: bars }, () => 0)
  for (const price of prices) counts[Math.min(bars - 1, Math.floor((price - fromMinor) / bucketMinor))]!++
  return { basis, fromMinor, bucketMinor, counts }
}
