import { operation } from '@/fault-injection/operation'
import { checkCode, type CodeOutcome } from './login-code'
import { refuseWithTrips } from './refuse-with-trips'
import { requireGuest } from './require-guest'

/** Closes the account of the guest for good and logs every browser out. Throws `conflict` while there are trips ahead. */
export const closeAccount = operation<{ code: string }, { outcome: CodeOutcome }>(
  { name: 'account.close', kind: 'write', logArgs: () => ({}), logResult: (result) => result },
  async (ctx, { code }) => {
    const userId = requireGuest(ctx)
    await refuseWithTrips(ctx, userId)
    const { outcome } = await checkCode(ctx, { userId, purpose: 'delete-account' }, code)
    if (outcome !== 'right') return { outcome }
    await ctx.db.user.update({ where: { id: userId }, data: { closedAt: ctx.now } })
    await ctx.db.loginSession.updateMany({ where: { userId, endedAt: null }, data: { endedAt: ctx.now } })
    return { outcome }
  },
)
