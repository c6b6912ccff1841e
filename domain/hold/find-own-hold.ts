import type { Hold } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'

/** One of the guest's own holds; somebody else's is as unknown as one that never was. Throws `unauthorized`, `not-found`. */
export async function findOwnHold(ctx: OperationContext, code: string): Promise<Hold> {
  const guestId = requireGuest(ctx)
  const hold = await ctx.db.hold.findUnique({ where: { code } })
  if (hold?.guestId === guestId) return hold
  throw new StaytwinError('not-found', {
    what: 'There is no such checkout',
    seen: code,
    fix: 'Open the place again and choose your dates.',
  })
}

/** Throws `conflict` unless the hold still keeps its nights. */
export function requireRunningHold(ctx: OperationContext, hold: Hold): void {
  if (hold.status === 'active' && hold.expiresAt > ctx.now) return
  throw new StaytwinError('conflict', {
    what: hold.status === 'used' ? 'This checkout is done already' : 'Your time for this checkout has run out',
    seen: hold.status,
    fix: hold.status === 'used' ? 'Find your booking under Trips.' : 'Open the place again and choose your dates.',
  })
}
