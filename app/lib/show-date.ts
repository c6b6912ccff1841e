import { isCalendarDate, nightsBetween, type CalendarDate } from '@/lib/calendar-date'
import type { Instant } from '@/lib/instant'

const utc = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`)
const formats = new Map<string, Intl.DateTimeFormat>()

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options)
  const formatter = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options })
  formats.set(key, formatter)
  return formatter.format(date)
}

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

/** `Apr 9 – 12`, `Apr 28 – May 2`, with the year when the stay is not in the year of `today`. */
export function showStay(checkIn: CalendarDate, checkOut: CalendarDate, today?: CalendarDate): string {
  const year = today && checkIn.slice(0, 4) !== today.slice(0, 4) ? `, ${checkOut.slice(0, 4)}` : ''
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

/** `1 night`, `3 nights` */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

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
