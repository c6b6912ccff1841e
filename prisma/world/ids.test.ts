import { describe, expect, it } from 'vitest'
import { codesOf, idsOf } from '@/prisma/world/ids'

const take = <T>(count: number, next: () => T) => Array.from({ length: count }, next)

describe('ids', () => {
  it('never repeat, and have eight or nine digits', () => {
    const ids = take(50_000, idsOf('seed', 'Booking'))
    expect(new Set(ids).size).toBe(50_000)
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(10_000_000)
    expect(Math.max(...ids)).toBeLessThan(1_000_000_000)
  })

  it('depend on the seed and the table, and on nothing else', () => {
    expect(take(5, idsOf('seed', 'Booking'))).toEqual(take(5, idsOf('seed', 'Booking')))
    expect(take(5, idsOf('seed', 'Booking'))).not.toEqual(take(5, idsOf('seed', 'User')))
    expect(take(5, idsOf('seed', 'Booking'))).not.toEqual(take(5, idsOf('other', 'Booking')))
  })

  it('do not tell their order', () => {
    const ids = take(1000, idsOf('seed', 'Booking'))
    const rising = ids.filter((id, i) => i > 0 && id > (ids[i - 1] as number)).length
    expect(rising).toBeGreaterThan(400)
    expect(rising).toBeLessThan(600)
  })
})

describe('codes', () => {
  it('never repeat and have no look-alikes', () => {
    const codes = take(20_000, codesOf('seed', 'Booking'))
    expect(new Set(codes).size).toBe(20_000)
    expect(codes.every((code) => /^[A-HJ-NP-Z2-9]{6}$/.test(code))).toBe(true)
  })
})
