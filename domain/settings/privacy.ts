import { operation, type OperationContext } from '@/fault-injection/operation'
import type { PrivacySetting } from '@/generated/prisma/client'
import { requireGuest } from '../account/require-guest'
import { NEW_PRIVACY } from './notifications'

export type Privacy = Omit<PrivacySetting, 'userId'>
export const PRIVACY_KEYS = Object.keys(NEW_PRIVACY) as (keyof Privacy)[]

/** What the guest shows of themselves. */
export async function viewPrivacy(ctx: OperationContext): Promise<Privacy> {
  const row = await ctx.db.privacySetting.findUnique({ where: { userId: requireGuest(ctx) } })
  if (!row) return NEW_PRIVACY
  const { userId: _, ...privacy } = row
  return privacy
}

/** Changes what the guest shows; only what is new is written. */
export const changePrivacy = operation<Partial<Privacy>, void>(
  { name: 'settings.change', kind: 'write', logArgs: (privacy) => ({ privacy }) },
  async (ctx, privacy) => {
    const userId = requireGuest(ctx)
    const now = await viewPrivacy(ctx)
    const data = Object.fromEntries(
      PRIVACY_KEYS.flatMap((key) =>
        privacy[key] === undefined || privacy[key] === now[key] ? [] : [[key, privacy[key]]],
      ),
    )
    if (Object.keys(data).length === 0) return
    await ctx.db.privacySetting.upsert({ where: { userId }, create: { ...now, ...data, userId }, update: data })
  },
)
