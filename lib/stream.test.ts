import { describe, expect, it } from 'vitest'
import { stream } from '@/lib/rng'

const many = <T>(next: () => T, count = 20_000) => Array.from({ length: count }, next)
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

describe('a stream of draws', () => {
  it('repeats for its key and differs for every other', () => {
    const take = (seed: string, purpose: string, key: number) => many(stream(seed, purpose, key).next, 4)
    expect(take('a', 'b', 1)).toEqual(take('a', 'b', 1))
    const others = [take('a', 'b', 1), take('a', 'b', 2), take('a', 'c', 1), take('b', 'b', 1)].map(String)
    expect(new Set(others).size).toBe(4)
  })

  it('is even: over neighbouring keys, and inside one key', () => {
    expect(mean(many(stream('s', 'p').next))).toBeCloseTo(0.5, 1)
    expect(mean(Array.from({ length: 20_000 }, (_, key) => stream('s', 'p', key).next()))).toBeCloseTo(0.5, 1)
  })

  it('gives integers with both ends', () => {
    const draws = stream('s', 'p')
    expect(new Set(many(() => draws.integer(3, 5)))).toEqual(new Set([3, 4, 5]))
  })

  it('follows weights and never gives what weighs nothing', () => {
    const draws = stream('s', 'p')
    const drawn = many(() => draws.weighted({ often: 3, seldom: 1, never: 0 }))
    expect(drawn.filter((key) => key === 'often').length / drawn.length).toBeCloseTo(0.75, 1)
    expect(drawn).not.toContain('never')
  })

  it('samples different elements, of few and of many', () => {
    const draws = stream('s', 'p')
    const items = Array.from({ length: 100 }, (_, i) => i)
    for (const count of [0, 5, 60, 100]) expect(new Set(draws.sample(items, count)).size).toBe(count)
    expect(draws.sample(items, 300)).toHaveLength(100)
  })

  it('is normal around zero, cut at three', () => {
    const draws = stream('s', 'p')
    const drawn = many(draws.normal)
    expect(mean(drawn)).toBeCloseTo(0, 1)
    expect(mean(drawn.map((x) => x * x))).toBeCloseTo(1, 1)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(3)
  })

  it('says so when there is nothing to choose from', () => {
    expect(() => stream('s', 'colour').one([])).toThrow(/"colour".*empty/)
  })
})
