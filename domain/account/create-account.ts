import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { LARKSTAY, sendMail } from '../mail/send-mail'
import { cleanText } from '../stay/clean-text'
import { hashPassword } from './password'

export interface NewAccount {
  email: string
  password: string // at least 8 characters
  firstName: string
  lastName: string
}

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/
const MIN_PASSWORD = 8
const MAX_PASSWORD = 200

/** How addresses are stored and compared. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase()

function readEmail(text: string): string {
  const email = normaliseEmail(text)
  if (EMAIL.test(email) && email.length <= 120) return email
  throw new StaytwinError('invalid-input', {
    what: 'The email address is not right',
    seen: email.slice(0, 120),
    fix: 'Write it like name@example.com.',
  })
}

function readPassword(password: string): string {
  if (password.length >= MIN_PASSWORD && password.length <= MAX_PASSWORD) return password
  throw new StaytwinError('invalid-input', {
    what: password.length < MIN_PASSWORD ? 'The password is too short' : 'The password is too long',
    fix: `Use ${MIN_PASSWORD} to ${MAX_PASSWORD} characters.`,
  })
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
    const body = [
      `Hello ${firstName},`,
      'Welcome to Larkstay. Your account is ready: search for a place, choose your dates, and pay when you are sure.',
      'Your bookings are under Trips, and everything that you paid or got back is under Payments. We write to this address when something happens to a booking.',
      'Best wishes,\nthe Larkstay team',
    ].join('\n\n')
    await sendMail(ctx, {
      userId: id,
      from: LARKSTAY,
      kind: 'welcome',
      subject: `Welcome to Larkstay, ${firstName}`,
      body,
    })
    return { userId: id }
  },
)
