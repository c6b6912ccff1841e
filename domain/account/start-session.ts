import type { OperationContext } from '@/fault-injection/operation'

const TOKEN_LENGTH = 32

/** Within a write: a new log-in session of this person. */
export async function startSession(ctx: OperationContext, userId: number): Promise<{ token: string; userId: number }> {
  const token = ctx.newCode('session', TOKEN_LENGTH)
  await ctx.db.loginSession.create({ data: { id: ctx.newId('LoginSession'), token, userId, createdAt: ctx.now } })
  return { token, userId }
}

/** Within a write: ends the log-in sessions of this person, but for the one that asks. */
export async function endOtherSessions(ctx: OperationContext, userId: number): Promise<void> {
  const own = Number(ctx.actor.session ?? 0)
  await ctx.db.loginSession.updateMany({
    where: { userId, endedAt: null, id: { not: own } },
    data: { endedAt: ctx.now },
  })
}
