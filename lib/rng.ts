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
