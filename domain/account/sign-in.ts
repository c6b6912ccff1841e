import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { normaliseEmail } from './account-fields'
import { verifyPassword } from './password'
import { startSession } from './start-session'

/** A log-in session for the person with this address and password. Throws `unauthorized`, the same for a wrong address and a wrong password. */
export const signIn = operation<{ email: string; password: string }, { token: string; userId: number }>(
  {
    name: 'session.create',
    kind: 'write',
    logArgs: ({ email }) => ({ email }),
    logResult: ({ userId }) => ({ userId }),
  },
  async (ctx, { email, password }) => {
    const user = await ctx.db.user.findUnique({ where: { email: normaliseEmail(email) } })
    if (!user?.passwordHash || user.closedAt !== null || !verifyPassword(password, user.passwordHash))
      throw new StaytwinError('unauthorized', {
        what: 'The email address or the password is not right',
        fix: 'Check both and try again.',
      })
    return startSession(ctx, user.id)
  },
)
