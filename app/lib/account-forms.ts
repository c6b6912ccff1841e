import { z } from 'zod'

const text = (longest: number, what: string) =>
  z.string().trim().max(longest, `${what} can have at most ${longest} characters.`).default('')
const required = (longest: number, ask: string) =>
  z.string({ error: ask }).trim().min(1, ask).max(longest, `Use at most ${longest} characters.`)

export const profileForm = z.object({
  firstName: required(50, 'Write your first name.'),
  lastName: required(50, 'Write your last name.'),
  phone: text(24, 'The number').refine(
    (phone) => phone === '' || (/^\+?[\d ()/.-]{6,24}$/.test(phone) && /\d{3}/.test(phone)),
    'Write it with the country code, like +49 30 123456.',
  ),
  about: text(500, 'This text'),
  work: text(60, 'This'),
  homeCity: text(60, 'The city'),
  homeCountry: text(60, 'The country'),
  birthDate: z.string().trim().default(''),
})

const newPassword = z
  .string({ error: 'Choose a new password.' })
  .min(1, 'Choose a new password.')
  .min(8, 'Use at least 8 characters.')
  .max(200, 'Use at most 200 characters.')

export const passwordForm = z
  .object({
    oldPassword: z.string({ error: 'Write your current password.' }).min(1, 'Write your current password.').max(200),
    newPassword,
    again: z.string({ error: 'Write the new password again.' }),
  })
  .refine(({ newPassword: first, again }) => first === again, {
    message: 'This is not the same as above.',
    path: ['again'],
  })

const EMAIL_HELP = 'Write an email address, for example name@example.com.'

export const emailForm = z.object({
  email: required(120, 'Write the email address.').regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, EMAIL_HELP),
})

export const codeForm = z.object({
  code: required(12, 'Write the code from the mail.').regex(/^[\d\s]+$/, 'The code has 6 digits.'),
})

export const loginCodeForm = codeForm.extend({
  email: emailForm.shape.email,
  next: z.string().optional(),
  newPassword: z.literal('').or(newPassword).optional(),
})

export const identityForm = z.object({
  document: z.enum(['passport', 'id-card', 'driving-licence'], { error: 'Choose a document.' }),
  country: required(60, 'Write the country that issued it.'),
  number: required(30, 'Write the number of the document.').regex(
    /^[\dA-Za-z\s-]{5,30}$/,
    'Type the letters and digits that are printed on it.',
  ),
})

export const displayForm = z.object({ currency: z.string(), language: z.string(), next: z.string().optional() })
