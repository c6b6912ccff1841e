import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { normaliseEmail } from './create-account'
import { verifyPassword } from './password'

const TOKEN_LENGTH = 32

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
    if (!user?.passwordHash || !verifyPassword(password, user.passwordHash))
      throw new StaytwinError('unauthorized', {
        what: 'The email address or the password is not right',
        fix: 'Check both and try again.',
      })
    const token = ctx.newCode('session', TOKEN_LENGTH)
    await ctx.db.loginSession.create({
      data: { id: ctx.newId('LoginSession'), token, userId: user.id, createdAt: ctx.now },
    })
    return { token, userId: user.id }
  },
)
