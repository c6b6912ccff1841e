import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'

/** The id of the signed-in person; throws `unauthorized` when nobody is. */
export function requireGuest(ctx: OperationContext): number {
  const { userId } = ctx.actor
  if (userId !== undefined) return userId
  throw new StaytwinError('unauthorized', { what: 'You are not logged in', fix: 'Log in and try again.' })
}
