import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { sendLetter } from '../mail/send-letter'
import { cleanText } from '../stay/clean-text'
import { NEW_PRIVACY, usualNotifications } from '../settings/notifications'
import { readEmail, readPassword } from './account-fields'
import { hashPassword } from './password'

export interface NewAccount {
  email: string
  password: string // at least 8 characters
  firstName: string
  lastName: string
}

/** A new guest. Throws `invalid-input` with the field that is wrong, `conflict` when the address has an account. Sign in afterwards. */
export const createAccount = operation<NewAccount, { userId: number }>(
  { name: 'account.create', kind: 'write', logArgs: ({ email }) => ({ email }), logResult: (result) => result },
  async (ctx, args) => {
    const firstName = cleanText(args.firstName, 'The first name', { min: 1, max: 50 })
    const lastName = cleanText(args.lastName, 'The last name', { min: 1, max: 50 })
    const email = readEmail(args.email)
    const password = readPassword(args.password)
    if (await ctx.db.user.findUnique({ where: { email } }))
      throw new StaytwinError('conflict', {
        what: 'There is an account with this email address already',
        seen: email,
        fix: 'Log in instead.',
      })
    const id = ctx.newId('User')
    await ctx.db.user.create({
      data: {
        id,
        email,
        passwordHash: hashPassword(password, ctx.newCode('password-salt', 16)),
        firstName,
        lastName,
        languages: 'English',
        homeCity: '',
        homeCountry: '',
        avatarHue: Math.floor(ctx.draw('avatar-hue', id) * 360),
        joinedOn: ctx.today,
      },
    })
    await ctx.db.notificationSetting.createMany({ data: usualNotifications(id) })
    await ctx.db.privacySetting.create({ data: { userId: id, ...NEW_PRIVACY } })
    await sendLetter(ctx, {
      userId: id,
      greets: firstName,
      kind: 'welcome',
      subject: `Welcome to Larkstay, ${firstName}`,
      paragraphs: [
        'Welcome to Larkstay. Your account is ready: search for a place, choose your dates, and pay when you are sure.',
        'Your bookings are under Trips, and everything that you paid or got back is under Payments. We write to this address when something happens to a booking.',
      ],
    })
    return { userId: id }
  },
)
