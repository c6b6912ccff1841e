import { operation } from '@/fault-injection/operation'
import type { User } from '@/generated/prisma/client'
import { addDays, isCalendarDate, type CalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import { cleanText } from '../stay/clean-text'
import { requireGuest } from './require-guest'

/** Every field as it was typed; an empty one that may be empty takes the fact away. */
export interface Profile {
  firstName: string
  lastName: string
  phone: string
  about: string
  work: string
  homeCity: string
  homeCountry: string
  languages: string[]
  birthDate: string
}

const PHONE = /^\+?[\d ()/.-]{6,24}$/
const ADULT_YEARS = 18
const OLDEST_YEARS = 120
const MOST_LANGUAGES = 8

const wrong = (what: string, seen: string, fix: string) => new StaytwinError('invalid-input', { what, seen, fix })

function phoneOf(text: string): string | null {
  const phone = cleanText(text, 'The phone number', { max: 24 })
  if (phone === '' || (PHONE.test(phone) && /\d{3}/.test(phone))) return phone || null
  throw wrong('The phone number is not right', phone, 'Write it with the country code, like +49 30 123456.')
}

const yearsBefore = (today: CalendarDate, years: number): CalendarDate => {
  const day = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`
  return isCalendarDate(day) ? day : addDays(`${day.slice(0, 4)}-03-01`, -1)
}

function birthDateOf(text: string, today: CalendarDate): string | null {
  if (text.trim() === '') return null
  if (!isCalendarDate(text)) throw wrong('The date of birth is no day', text, 'Choose a day that exists.')
  if (text > yearsBefore(today, ADULT_YEARS))
    throw wrong(`You must be ${ADULT_YEARS} or older`, text, 'Check the date of birth.')
  if (text < yearsBefore(today, OLDEST_YEARS)) throw wrong('The date of birth is too long ago', text, 'Check the year.')
  return text
}

function languagesOf(names: string[]): string {
  const clean = [...new Set(names.map((name) => cleanText(name, 'A language', { max: 30 })).filter(Boolean))]
  if (clean.some((name) => name.includes(',')) || clean.length > MOST_LANGUAGES)
    throw wrong('These are too many languages', clean.join(', '), `Choose at most ${MOST_LANGUAGES}.`)
  return clean.join(',')
}

/** Changes what the guest says of themselves; only what is new is written. Throws `invalid-input` naming the field. */
export const changeProfile = operation<Profile, void>(
  { name: 'account.change', kind: 'write', logArgs: (profile) => ({ do: 'profile', ...profile }) },
  async (ctx, profile) => {
    const user = await ctx.db.user.findUniqueOrThrow({ where: { id: requireGuest(ctx) } })
    const wanted: Partial<User> = {
      firstName: cleanText(profile.firstName, 'The first name', { min: 1, max: 50 }),
      lastName: cleanText(profile.lastName, 'The last name', { min: 1, max: 50 }),
      phone: phoneOf(profile.phone),
      about: cleanText(profile.about, 'The text about you', { max: 500 }) || null,
      work: cleanText(profile.work, 'Your work', { max: 60 }) || null,
      homeCity: cleanText(profile.homeCity, 'The city', { max: 60 }),
      homeCountry: cleanText(profile.homeCountry, 'The country', { max: 60 }),
      languages: languagesOf(profile.languages),
      birthDate: birthDateOf(profile.birthDate, ctx.today),
    }
    const data = Object.fromEntries(
      Object.entries(wanted).filter(([column, value]) => user[column as keyof User] !== value),
    )
    if (Object.keys(data).length > 0) await ctx.db.user.update({ where: { id: user.id }, data })
  },
)
