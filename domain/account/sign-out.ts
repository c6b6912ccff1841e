import { operation } from '@/fault-injection/operation'

/** Ends a log-in session; a token that is not known changes nothing. */
export const signOut = operation<{ token: string }, void>(
  { name: 'session.end', kind: 'write', logArgs: () => ({}) },
  async (ctx, { token }) => {
    await ctx.db.loginSession.updateMany({ where: { token, endedAt: null }, data: { endedAt: ctx.now } })
  },
)
