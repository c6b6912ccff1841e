import { z } from 'zod'

const email = z
  .string({ error: 'Write your email address.' })
  .trim()
  .min(1, 'Write your email address.')
  .max(200, 'This address is too long.')
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Write an email address, for example name@example.com.')

const name = (what: string) =>
  z
    .string({ error: `Write your ${what}.` })
    .trim()
    .min(1, `Write your ${what}.`)
    .max(50, `Your ${what} can have at most 50 letters.`)

const next = z.string().optional()

export const loginForm = z.object({
  email,
  password: z
    .string({ error: 'Write your password.' })
    .min(1, 'Write your password.')
    .max(200, 'This password is too long.'),
  next,
})

export const SHORTEST_PASSWORD = 8

export const signupForm = z.object({
  firstName: name('first name'),
  lastName: name('last name'),
  email,
  password: z
    .string({ error: 'Choose a password.' })
    .min(1, 'Choose a password.')
    .min(SHORTEST_PASSWORD, `Use at least ${SHORTEST_PASSWORD} characters.`)
    .max(200, 'Use at most 200 characters.'),
  next,
})
