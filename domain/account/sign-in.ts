import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

/** A log-in session for the person with this address and password. Throws `unauthorized`, the same for a wrong address and a wrong password. */
export const signIn = operation<{ email: string; password: string }, { token: string; userId: number }>(
  {
    name: 'session.create',
    kind: 'write',
    logArgs: ({ email }) => ({ email }),
    logResult: ({ userId }) => ({ userId }),
  },
  async () => notBuiltYet('signIn'),
)
