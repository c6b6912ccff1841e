import { expect, it } from 'vitest'
import { figureOf, measure } from './measure'

it('takes the median and the 99th percentile, whatever the order', () => {
  const times = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect(figureOf(times)).toEqual({ median: 51, p99: 100, n: 100 })
  expect(figureOf([3])).toEqual({ median: 3, p99: 3, n: 1 })
})

it('times the work alone, without warm-up, preparation and clean-up', async () => {
  const calls: string[] = []
  const { n } = await measure(3, {
    warm: 1,
    before: (i) => calls.push(`before ${i}`),
    work: (_, i) => calls.push(`work ${i}`),
    after: async () => void calls.push('after'),
  })
  expect(n).toBe(3)
  expect(calls.slice(0, 3)).toEqual(['before 0', 'work 0', 'after'])
  expect(calls).toHaveLength(12)
})
