import { expect, it } from 'vitest'
import { fires, triggerSchema, type Trigger } from './trigger'

const at = (trigger: Trigger, n: number, over: Partial<Parameters<typeof fires>[1]> = {}) =>
  fires(trigger, { seed: 's', key: 'r1|op', n, now: '2027-03-08T09:00:00Z', done: new Set(), ...over }).fires
const turns = (trigger: Trigger, upTo = 12) =>
  Array.from({ length: upTo }, (_, i) => i + 1).filter((n) => at(trigger, n))

it('fires at the occurrences that nth, first and every name', () => {
  expect(turns({ nth: [2, 5] })).toEqual([2, 5])
  expect(turns({ first: 3 })).toEqual([1, 2, 3])
  expect(turns({ every: 4 })).toEqual([4, 8, 12])
  expect(turns({}, 4)).toEqual([1, 2, 3, 4])
})

it('picks exactly n of the first occurrences at random, the same for the same seed', () => {
  const picked = turns({ randomOf: { n: 3, of: 10 } }, 20)
  expect(picked).toHaveLength(3)
  expect(Math.max(...picked)).toBeLessThanOrEqual(10)
  expect(turns({ randomOf: { n: 3, of: 10 } }, 20)).toEqual(picked)
  const others = ['a', 'b', 'c', 'd'].map((seed) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((n) => at({ randomOf: { n: 3, of: 10 } }, n, { seed })).join(),
  )
  expect(new Set(others).size).toBeGreaterThan(1)
})

it('fires about as often as its probability says, by a draw of its own for each occurrence', () => {
  expect(turns({ probability: 0 }, 200)).toEqual([])
  const half = turns({ probability: 0.5 }, 400).length
  expect(half).toBeGreaterThan(150)
  expect(half).toBeLessThan(250)
})

it('keeps to its window and waits for the operation that it comes after', () => {
  const window = { from: '2027-03-08T10:00:00Z', to: '2027-03-08T11:00:00Z' }
  expect(at({ window }, 1)).toBe(false)
  expect(at({ window }, 1, { now: '2027-03-08T10:00:00Z' })).toBe(true)
  expect(at({ window }, 1, { now: '2027-03-08T11:00:00Z' })).toBe(false)
  expect(at({ after: 'hold.create' }, 1)).toBe(false)
  expect(at({ after: 'hold.create' }, 1, { done: new Set(['hold.create']) })).toBe(true)
})

it('takes one way of counting only', () => {
  expect(triggerSchema.safeParse({ nth: [1], every: 2 }).success).toBe(false)
  expect(triggerSchema.safeParse({ nth: [0] }).success).toBe(false)
  expect(triggerSchema.safeParse({ often: true }).success).toBe(false)
})
