import { createHash, scryptSync } from 'node:crypto'
import { stream } from '@/lib/rng'

const WORDS =
  'harbor amber willow copper meadow cedar lantern pebble marble orchid falcon summit velvet canyon juniper ribbon saddle tundra walnut zephyr breeze cobalt dapple ember'.split(
    ' ',
  )

/** The password of an account that can log in, such as `harbor-4821`. */
export function guestPassword(seed: string, userId: number): string {
  const draws = stream(seed, 'password', userId)
  return `${draws.one(WORDS)}-${draws.integer(1000, 9999)}`
}

/** What the database keeps of a password: `scrypt:<salt>:<hash>`, both hex. The salt comes from the key, so that a world repeats. */
export function passwordHash(seed: string, userId: number): string {
  const salt = createHash('sha256').update(`${seed}\u0000salt\u0000${userId}`).digest('hex').slice(0, 32)
  const hash = scryptSync(guestPassword(seed, userId), Buffer.from(salt, 'hex'), 32, { N: 1024, r: 8, p: 1 })
  return `scrypt:${salt}:${hash.toString('hex')}`
}
