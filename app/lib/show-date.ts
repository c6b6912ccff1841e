import { pageLanguage, pageLocale, plural } from './words'
import { isCalendarDate, nightsBetween, type CalendarDate } from '@/lib/calendar-date'
import type { Instant } from '@/lib/instant'

const utc = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`)
const formats = new Map<string, Intl.DateTimeFormat>()

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = pageLocale()
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  formats.set(key, known)
  return known
}

const format = (date: Date, options: Intl.DateTimeFormatOptions): string => formatter(options).format(date)

/** `Fri, Apr 9` */
export const showDay = (date: CalendarDate): string =>
  format(utc(date), { weekday: 'short', month: 'short', day: 'numeric' })

/** `Apr 9` */
export const showShortDay = (date: CalendarDate): string => format(utc(date), { month: 'short', day: 'numeric' })

/** `Friday, April 9, 2027` */
export const showLongDay = (date: CalendarDate): string =>
  format(utc(date), { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })

/** `April 9, 2027` */
export const showFullDay = (date: CalendarDate): string =>
  format(utc(date), { month: 'long', day: 'numeric', year: 'numeric' })

/** `April 2027` */
export const showMonth = (date: CalendarDate): string => format(utc(date), { month: 'long', year: 'numeric' })

const FROM_SUNDAY = ['en', 'pt', 'ja']

/** The day that a week begins with in the calendars of the page: 0 is Sunday, 1 Monday. */
export const weekStart = (): 0 | 1 => (FROM_SUNDAY.includes(pageLanguage()) ? 0 : 1)

/** `Mo`, for the heads of a calendar. */
export const showWeekday = (date: CalendarDate): string =>
  pageLanguage() === 'en'
    ? format(utc(date), { weekday: 'short' }).slice(0, 2)
    : format(utc(date), { weekday: 'short' }).replace('.', '')

/** The names of the days of a week, in their order. */
export const weekdayNames = (): string[] =>
  // The first of August 2027 is a Sunday.
  Array.from({ length: 7 }, (_, i) => showWeekday(`2027-08-0${i + 1 + weekStart()}`))

/** `Apr 9 – 12`, `Apr 28 – May 2`, with the year when the stay is not in the year of `today`. */
export function showStay(checkIn: CalendarDate, checkOut: CalendarDate, today?: CalendarDate): string {
  const isOther = today && checkIn.slice(0, 4) !== today.slice(0, 4)
  if (pageLanguage() !== 'en') {
    const options: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' }
    if (isOther) options.year = 'numeric'
    return formatter(options).formatRange(utc(checkIn), utc(checkOut))
  }
  const year = isOther ? `, ${checkOut.slice(0, 4)}` : ''
  const to = checkIn.slice(0, 7) === checkOut.slice(0, 7) ? String(Number(checkOut.slice(8))) : showShortDay(checkOut)
  return `${showShortDay(checkIn)} – ${to}${year}`
}

/** A stay, or one day where there is no second one. */
export const showDays = (from: CalendarDate, to: CalendarDate | null, today?: CalendarDate): string =>
  to === null ? showFullDay(from) : showStay(from, to, today)

/** `Mar 8, 2027, 09:15 UTC` */
export function showInstant(at: Instant): string {
  return `${format(new Date(at), { month: 'short', day: 'numeric', year: 'numeric' })}, ${at.slice(11, 16)} UTC`
}

/** `3 nights`; null when the dates do not make a stay. */
export function showNights(checkIn: CalendarDate, checkOut: CalendarDate): string | null {
  if (!isCalendarDate(checkIn) || !isCalendarDate(checkOut) || checkOut <= checkIn) return null
  return plural(nightsBetween(checkIn, checkOut), 'night')
}

export interface Party {
  adults: number
  children: number
  infants: number
  pets: number
}

/** `2 adults, 1 child, 1 pet` */
export function showParty({ adults, children, infants, pets }: Party): string {
  const parts = [plural(adults, 'adult')]
  if (children > 0) parts.push(plural(children, 'child', 'children'))
  if (infants > 0) parts.push(plural(infants, 'infant'))
  if (pets > 0) parts.push(plural(pets, 'pet'))
  return parts.join(', ')
}
