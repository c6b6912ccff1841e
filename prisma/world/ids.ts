import { stream } from '@/lib/rng'

const FIRST_ID = 10_000_000
const ID_COUNT = 990_000_000
const HALF = 0x7fff
const ROUNDS = 4
const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * A one-to-one shuffle of 0..2^30-1 (a Feistel network over two halves of 15 bits). Ids that come out of it look drawn,
 * can not collide, and need no memory of those that were given.
 */
function shuffleOf30Bits(seed: string, purpose: string): (index: number) => number {
  const keys = Array.from({ length: ROUNDS }, (_, round) => stream(seed, purpose, round).integer(1, 2 ** 31))
  const mix = (half: number, key: number) => (Math.imul(half ^ key, 0x9e3779b1) >>> 11) & HALF
  return (index) => {
    let left = index >>> 15
    let right = index & HALF
    for (const key of keys) [left, right] = [right, left ^ mix(right, key)]
    return (left << 15) | right
  }
}

/** Gives the n-th call its id: opaque, unique in the table, 10,000,000 to 999,999,999. */
export function idsOf(seed: string, table: string): () => number {
  const shuffle = shuffleOf30Bits(seed, `id:${table}`)
  let issued = 0
  return () => {
    let value = shuffle(issued++)
    while (value >= ID_COUNT) value = shuffle(value)
    return FIRST_ID + value
  }
}

/** Gives the n-th call its code of six capitals and digits; unique, without look-alikes. */
export function codesOf(seed: string, purpose: string): () => string {
  const shuffle = shuffleOf30Bits(seed, `code:${purpose}`)
  let issued = 0
  return () => {
    let value = shuffle(issued++)
    let code = ''
    for (let i = 0; i < 6; i++, value >>>= 5) code += CODE_ALPHABET[value & 31]
    return code
  }
}
