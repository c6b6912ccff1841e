import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { normaliseEmail, readEmail } from './account-fields'
import { sendCode } from './login-code'
import { refuseWithTrips } from './refuse-with-trips'
import { requireGuest } from './require-guest'

/** Sends a code to whoever has this address, to log in without the password. Says nothing about who has an account. */
export const requestSignInCode = operation<{ email: string }, void>(
  { name: 'session.code', kind: 'write' },
  async (ctx, args) => {
    const email = normaliseEmail(args.email)
    const user = await ctx.db.user.findUnique({ where: { email } })
    if (user?.passwordHash && user.closedAt === null) await sendCode(ctx, { userId: user.id, purpose: 'sign-in' })
  },
)

/** Sends a code that proves that the guest wants this new address. Throws `invalid-input`, `conflict` when it has an account. */
export const requestEmailCode = operation<{ email: string }, void>(
  { name: 'session.code', kind: 'write' },
  async (ctx, args) => {
    const userId = requireGuest(ctx)
    const email = readEmail(args.email)
    if (await ctx.db.user.findUnique({ where: { email } }))
      throw new StaytwinError('conflict', {
        what: 'There is an account with this email address already',
        seen: email,
        fix: 'Choose another address.',
      })
    await sendCode(ctx, { userId, purpose: 'change-email', payload: email })
  },
)

/** Sends a code that proves that the guest wants to delete the account. Throws `conflict` while there are trips ahead. */
export const requestClosingCode = operation<Record<string, never>, void>(
  { name: 'session.code', kind: 'write', logArgs: () => ({ purpose: 'delete-account' }) },
  async (ctx) => {
    const userId = requireGuest(ctx)
    await refuseWithTrips(ctx, userId)
    await sendCode(ctx, { userId, purpose: 'delete-account' })
  },
)
