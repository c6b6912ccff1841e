import type { TaskWorld } from '../define-task'

/** The same items in an order that the seed draws. */
export function inDrawnOrder<T>(world: TaskWorld, purpose: string, items: readonly T[]): T[] {
  const order = items.map((item, i) => [world.draw(purpose, 'order', i), item] as const)
  return order.sort((a, b) => a[0] - b[0]).map(([, item]) => item)
}

/** An integer in [min, max], both included. */
export const drawnInteger = (world: TaskWorld, purpose: string, n: number, min: number, max: number): number =>
  min + Math.floor(world.draw(purpose, 'integer', n) * (max - min + 1))
