import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { checkCode, type CodeOutcome } from './login-code'
import { requireGuest } from './require-guest'

/** Changes the address to the one that the code was asked for. Throws `conflict` when somebody else has it by now. */
export const changeEmail = operation<{ code: string }, { outcome: CodeOutcome; email: string }>(
  { name: 'account.change', kind: 'write', logArgs: () => ({ do: 'email' }), logResult: (result) => result },
  async (ctx, { code }) => {
    const userId = requireGuest(ctx)
    const { outcome, payload: email } = await checkCode(ctx, { userId, purpose: 'change-email' }, code)
    if (outcome !== 'right') return { outcome, email }
    if (await ctx.db.user.findUnique({ where: { email } }))
      throw new StaytwinError('conflict', {
        what: 'There is an account with this email address already',
        seen: email,
        fix: 'Choose another address.',
      })
    await ctx.db.user.update({ where: { id: userId }, data: { email } })
    return { outcome, email }
  },
)
