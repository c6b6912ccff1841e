import { expect, it } from 'vitest'
import { draw } from '@/lib/rng'
import type { TaskWorld } from '../define-task'
import { drawnInteger, inDrawnOrder } from './draws'
import { firstThatFits } from './first-that-fits'

const worldOf = (seed: string) =>
  ({ draw: (purpose: string, key: string | number = '', n = 0) => draw(seed, purpose, key, n) }) as TaskWorld

it('keeps all items and orders them by the seed', () => {
  const items = Array.from({ length: 30 }, (_, i) => i)
  const order = inDrawnOrder(worldOf('1'), 'thing', items)
  expect([...order].sort((a, b) => a - b)).toEqual(items)
  expect(inDrawnOrder(worldOf('1'), 'thing', items)).toEqual(order)
  expect(inDrawnOrder(worldOf('2'), 'thing', items)).not.toEqual(order)
  expect(inDrawnOrder(worldOf('1'), 'other', items)).not.toEqual(order)
})

it('draws integers with both ends', () => {
  const drawn = Array.from({ length: 200 }, (_, n) => drawnInteger(worldOf('1'), 'count', n, 2, 4))
  expect(new Set(drawn)).toEqual(new Set([2, 3, 4]))
})

it('takes the first candidate that fits, and says so when none does', async () => {
  const tried: number[] = []
  const fits = async (n: number) => (tried.push(n), n > 1 ? { n } : null)
  expect(await firstThatFits([1, 2, 3], fits)).toEqual({ n: 2 })
  expect(tried).toEqual([1, 2])
  await expect(firstThatFits([0, 1], fits)).rejects.toMatchObject({ code: 'conflict', seen: '2 candidates' })
})
