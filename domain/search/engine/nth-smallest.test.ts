import { expect, it } from 'vitest'
import { draw } from '@/lib/rng'
import { nthSmallest } from './nth-smallest'

it.each([1, 2, 3, 10, 101, 1000])('finds what a sorted list of %i has at each place', (length) => {
  for (const most of [1, 5, 1e6]) {
    const values = Float64Array.from({ length }, (_, i) => Math.floor(draw('nth', 'value', length, i) * most))
    const sorted = values.slice().sort()
    for (const n of [0, 1, length >> 1, length - 1].filter((one) => one < length))
      expect(nthSmallest(values.slice(), n)).toBe(sorted[n])
  }
})
