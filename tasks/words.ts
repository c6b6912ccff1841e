import { weekday, type CalendarDate } from '@/lib/calendar-date'
import type { GuestAccount } from './define-task'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** `Saturday, April 3, 2027` */
export function longDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${DAYS[weekday(date)]}, ${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`
}

/** `2 adults`, `1 adult`, `2 adults and 1 child` */
export function party(adults: number, children = 0): string {
  const grown = adults === 1 ? '1 adult' : `${adults} adults`
  if (children === 0) return grown
  return `${grown} and ${children === 1 ? '1 child' : `${children} children`}`
}

/** How the guest gets in, for goals that need an account. */
export const signedInAs = ({ firstName, lastName, email, password }: GuestAccount): string =>
  `You are logged in as ${firstName} ${lastName} (${email}); should the site ask, the password is ${password}.`
