import { StaytwinError } from '@/lib/staytwin-error'

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/
const MIN_PASSWORD = 8
const MAX_PASSWORD = 200

/** How addresses are stored and compared. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase()

/** The address as it is stored. Throws `invalid-input`. */
export function readEmail(text: string): string {
  const email = normaliseEmail(text)
  if (EMAIL.test(email) && email.length <= 120) return email
  throw new StaytwinError('invalid-input', {
    what: 'The email address is not right',
    seen: email.slice(0, 120),
    fix: 'Write it like name@example.com.',
  })
}

/** A password that is long enough. Throws `invalid-input`. */
export function readPassword(password: string): string {
  if (password.length >= MIN_PASSWORD && password.length <= MAX_PASSWORD) return password
  throw new StaytwinError('invalid-input', {
    what: password.length < MIN_PASSWORD ? 'The password is too short' : 'The password is too long',
    fix: `Use ${MIN_PASSWORD} to ${MAX_PASSWORD} characters.`,
  })
}
