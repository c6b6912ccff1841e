import { scryptSync, timingSafeEqual } from 'node:crypto'

/** Cheap on purpose: a world has thousands of accounts, and none of them is real. */
const COST = { N: 1024, r: 8, p: 1 }
const KEY_BYTES = 32

/** What the database keeps: `scrypt:<salt>:<hash>`, both hexadecimal. */
export function hashPassword(password: string, saltText: string): string {
  const salt = Buffer.from(saltText)
  return `scrypt:${salt.toString('hex')}:${scryptSync(password, salt, KEY_BYTES, COST).toString('hex')}`
}

/** Whether the password is the one behind the stored text; never for a text in another form. */
export function verifyPassword(password: string, stored: string): boolean {
  const [scheme, salt, hash] = stored.split(':')
  if (scheme !== 'scrypt' || !salt || !hash) return false
  const expected = Buffer.from(hash, 'hex')
  if (expected.length === 0) return false
  return timingSafeEqual(scryptSync(password, Buffer.from(salt, 'hex'), expected.length, COST), expected)
}
