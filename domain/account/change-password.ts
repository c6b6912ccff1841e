import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { readPassword } from './account-fields'
import { hashPassword, verifyPassword } from './password'
import { requireGuest } from './require-guest'
import { endOtherSessions } from './start-session'

/** Another password, for who knows the old one; every other browser is logged out. Throws `invalid-input`, `conflict` for a wrong old one. */
export const changePassword = operation<{ oldPassword: string; newPassword: string }, void>(
  { name: 'account.change', kind: 'write', logArgs: () => ({ do: 'password' }) },
  async (ctx, { oldPassword, newPassword }) => {
    const user = await ctx.db.user.findUniqueOrThrow({ where: { id: requireGuest(ctx) } })
    const password = readPassword(newPassword)
    if (!user.passwordHash || !verifyPassword(oldPassword, user.passwordHash))
      throw new StaytwinError('conflict', {
        what: 'Your current password is not right',
        fix: 'Type it again. If you do not know it, log out and ask for a code by mail.',
      })
    if (oldPassword === password)
      throw new StaytwinError('invalid-input', { what: 'This is your password already', fix: 'Choose another one.' })
    const passwordHash = hashPassword(password, ctx.newCode('password-salt', 16))
    await ctx.db.user.update({ where: { id: user.id }, data: { passwordHash } })
    await endOtherSessions(ctx, user.id)
  },
)
