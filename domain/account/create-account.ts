import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

export interface NewAccount {
  email: string
  password: string // at least 8 characters
  firstName: string
  lastName: string
}

/** A new guest. Throws `invalid-input` with the field that is wrong, `conflict` when the address has an account. Sign in afterwards. */
export const createAccount = operation<NewAccount, { userId: number }>(
  { name: 'account.create', kind: 'write', logArgs: ({ email }) => ({ email }), logResult: (result) => result },
  async () => notBuiltYet('createAccount'),
)
