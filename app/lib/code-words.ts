import type { CodeOutcome } from '@/domain/account/login-code'
import type { FormNote } from './form-note'

/** What is said of a code that was not right. */
export const CODE_NOTES: Record<Exclude<CodeOutcome, 'right'>, Partial<FormNote>> = {
  wrong: { fields: { code: 'This is not the code from the last mail. Check the digits.' } },
  expired: { what: 'This code is not valid any more', fix: 'Ask for a new one.' },
  'too-often': { what: 'Too many wrong codes', fix: 'Ask for a new one.' },
}
