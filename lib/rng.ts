import { createHash } from 'node:crypto'

const TWO_48 = 2 ** 48
const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * A number in [0, 1) that depends on nothing but its key. There is no stream: one more draw somewhere moves no other draw.
 * `purpose` names the use, `key` the thing drawn for, `n` the occurrence.
 */
export function draw(seed: string, purpose: string, key: string | number = '', n = 0): number {
  const digest = createHash('sha256').update(`${seed}\u0000${purpose}\u0000${key}\u0000${n}`).digest()
  return digest.readUIntBE(0, 6) / TWO_48
}

/** An integer in [min, max], both included. */
export function drawInteger(
  seed: string,
  purpose: string,
  key: string | number,
  min: number,
  max: number,
  n = 0,
): number {
  return min + Math.floor(draw(seed, purpose, key, n) * (max - min + 1))
}

/** One element of a list that must not be empty. */
export function drawOne<T>(seed: string, purpose: string, key: string | number, items: readonly T[], n = 0): T {
  const chosen = items[Math.floor(draw(seed, purpose, key, n) * items.length)]
  if (items.length === 0) throw new RangeError(`drawOne("${purpose}"): the list is empty; pass at least one element`)
  return chosen as T
}

/** The same elements in an order that depends on the key only. */
export function shuffled<T>(seed: string, purpose: string, key: string | number, items: readonly T[]): T[] {
  const order = items.map((item, i) => [draw(seed, purpose, key, i), item] as const)
  return order.sort((a, b) => a[0] - b[0]).map(([, item]) => item)
}

/** A code of capitals and digits without look-alikes (no I, O, 0, 1). */
export function drawCode(seed: string, purpose: string, key: string | number, length: number): string {
  let code = ''
  for (let i = 0; i < length; i++) code += drawOne(seed, purpose, key, [...CODE_ALPHABET], i)
  return code
}

/** A fast generator of many draws for one thing; see `stream`. */
export interface Stream {
  /** A number in [0, 1). */
  next(): number
  /** An integer in [min, max], both included. */
  integer(min: number, max: number): number
  /** Whether something of this probability (0..1) happens. */
  chance(probability: number): boolean
  /** One element of a list that must not be empty. */
  one<T>(items: readonly T[]): T
  /** One key of a table of weights. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K
  /** Up to `count` different elements, in a drawn order. */
  sample<T>(items: readonly T[], count: number): T[]
  /** A number around 0 with standard deviation 1, cut at 3. */
  normal(): number
}

/**
 * Many draws for one thing, about 50 times as fast as `draw`: use it where millions are needed (generating a world).
 * Keyed by (seed, purpose, key), so that things do not move one another; inside one stream the order of calls matters.
 */
export function stream(seed: string, purpose: string, key: string | number = ''): Stream {
  const next = smallFastCounter(`${seed}\u0000${purpose}\u0000${key}`)
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const one = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError(`stream("${purpose}").one: the list is empty; pass an element`)
    return items[Math.floor(next() * items.length)] as T
  }
  return {
    next,
    integer,
    one,
    chance: (probability) => next() < probability,
    weighted: <K extends string>(weights: Partial<Record<K, number>>): K => {
      const entries = Object.entries(weights) as [K, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) if ((left -= weight) < 0) return key
      return one(entries)[0]
    },
    sample: <T>(items: readonly T[], count: number): T[] => {
      if (count * 4 < items.length) {
        // A few of many: draw until they differ, instead of copying them all.
        const chosen = new Set<number>()
        while (chosen.size < count) chosen.add(integer(0, items.length - 1))
        return [...chosen].map((i) => items[i] as T)
      }
      const pool = [...items]
      const taken = Math.min(count, pool.length)
      for (let i = 0; i < taken; i++) {
        const j = integer(i, pool.length - 1)
        ;[pool[i], pool[j]] = [pool[j] as T, pool[i] as T]
      }
      return pool.slice(0, taken)
    },
    normal: () => {
      const sum =
        next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next() + next()
      return Math.max(-3, Math.min(3, sum - 6))
    },
  }
}

/** Four 32-bit words of the text's hash, run through a small counting generator (128 bits of state). */
function smallFastCounter(text: string): () => number {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let d = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x85ebca6b)
    b = Math.imul(b ^ code, 0xc2b2ae35) + (a >>> 15)
    c = Math.imul(c ^ code, 0x27d4eb2f) ^ (b >>> 13)
  }
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
