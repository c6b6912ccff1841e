import type { OperationContext } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { requireGuest } from './require-guest'

export interface DeviceView {
  id: number
  name: string
  kind: string
  place: string
  firstSeenAt: Instant
  lastSeenAt: Instant
}

export interface Devices {
  devices: DeviceView[] // the one that was seen last first
  /** When this browser logged in. */
  since: Instant | null
  /** Other browsers that are logged in now. */
  otherSessions: number
}

/** What is trusted with the account, and who is logged in. */
export async function listDevices(ctx: OperationContext): Promise<Devices> {
  const userId = requireGuest(ctx)
  const devices = await ctx.db.trustedDevice.findMany({
    where: { userId, signedOutAt: null },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
  })
  const sessions = await ctx.db.loginSession.findMany({ where: { userId, endedAt: null } })
  const own = sessions.find(({ id }) => String(id) === ctx.actor.session)
  return {
    devices: devices.map(({ userId: _, signedOutAt: __, ...device }) => device),
    since: own?.createdAt ?? null,
    otherSessions: sessions.length - (own ? 1 : 0),
  }
}
