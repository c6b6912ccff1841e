import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from './require-guest'
import { endOtherSessions } from './start-session'

/** One device is not trusted any more. Throws `not-found` when it is not the guest's, or was signed out before. */
export const signOutDevice = operation<{ deviceId: number }, { name: string }>(
  { name: 'device.sign-out', kind: 'write', entity: ({ deviceId }) => `device:${deviceId}` },
  async (ctx, { deviceId }) => {
    const where = { id: deviceId, userId: requireGuest(ctx), signedOutAt: null }
    const device = Number.isSafeInteger(deviceId) ? await ctx.db.trustedDevice.findFirst({ where }) : null
    if (!device)
      throw new StaytwinError('not-found', {
        what: 'This device is not in your list any more',
        seen: deviceId,
        fix: 'Open the list again.',
      })
    await ctx.db.trustedDevice.update({ where: { id: device.id }, data: { signedOutAt: ctx.now } })
    return { name: device.name }
  },
)

/** No other device is trusted any more, and every other browser is logged out. */
export const signOutEverywhere = operation<Record<string, never>, { count: number }>(
  { name: 'device.sign-out', kind: 'write', logArgs: () => ({ do: 'all' }), logResult: (result) => result },
  async (ctx) => {
    const userId = requireGuest(ctx)
    const { count } = await ctx.db.trustedDevice.updateMany({
      where: { userId, signedOutAt: null },
      data: { signedOutAt: ctx.now },
    })
    await endOtherSessions(ctx, userId)
    return { count }
  },
)
