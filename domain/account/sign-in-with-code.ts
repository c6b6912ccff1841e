import { operation } from '@/fault-injection/operation'
import { normaliseEmail, readPassword } from './account-fields'
import { checkCode, type CodeOutcome } from './login-code'
import { hashPassword } from './password'
import { endOtherSessions, startSession } from './start-session'

export interface CodeSignIn {
  email: string
  code: string
  /** Instead of the one that was forgotten; the old one stays without it. */
  newPassword?: string
}

/** A log-in session for whoever has the code from the mail; null with the reason when it is not right. Throws `invalid-input` for a bad new password. */
export const signInWithCode = operation<CodeSignIn, { outcome: CodeOutcome; token: string | null }>(
  {
    name: 'session.create',
    kind: 'write',
    logArgs: ({ email, newPassword }) => ({ email, by: 'code', setsPassword: newPassword !== undefined }),
    logResult: ({ outcome }) => ({ outcome }),
  },
  async (ctx, { email, code, newPassword }) => {
    const password = newPassword === undefined ? null : readPassword(newPassword)
    const user = await ctx.db.user.findUnique({ where: { email: normaliseEmail(email) } })
    if (!user?.passwordHash || user.closedAt !== null) return { outcome: 'wrong', token: null }
    const { outcome } = await checkCode(ctx, { userId: user.id, purpose: 'sign-in' }, code)
    if (outcome !== 'right') return { outcome, token: null }
    if (password !== null) {
      const passwordHash = hashPassword(password, ctx.newCode('password-salt', 16))
      await ctx.db.user.update({ where: { id: user.id }, data: { passwordHash } })
      await endOtherSessions(ctx, user.id)
    }
    const { token } = await startSession(ctx, user.id)
    return { outcome, token }
  },
)
