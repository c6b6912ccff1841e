import { addDays, isCalendarDate, nightsBetween, nightsOf, weekday, type CalendarDate } from '@/lib/calendar-date'
import { describeNights } from '../stay/describe-party'
import { formatDay } from '../stay/format-day'
import type { Refusal } from './refusal'

export interface DateRules {
  minNights: number
  weekendMinNights: number
  maxNights: number
  noticeDays: number
  windowDays: number
}

/** Nobody stays longer, whatever the listing allows; keeps a typed year 9999 from being counted night by night. */
const LONGEST_STAY = 365

/** Nights of Friday and Saturday. */
export const isWeekendNight = (date: CalendarDate): boolean => weekday(date) === 5 || weekday(date) === 6

/** Dates that no listing can take: not a day, the wrong way round, in the past. */
export function impossibleDates(checkIn: string, checkOut: string, today: CalendarDate): Refusal | null {
  const invalid = (what: string, fix: string): Refusal => ({
    code: 'invalid-input',
    what,
    fix,
    seen: { checkIn, checkOut },
  })
  if (!isCalendarDate(checkIn)) return invalid('The check-in date does not exist', 'Choose a day from the calendar.')
  if (!isCalendarDate(checkOut)) return invalid('The check-out date does not exist', 'Choose a day from the calendar.')
  if (checkOut === checkIn)
    return invalid('Check-in and check-out are on the same day', 'Choose a later check-out date.')
  if (checkOut < checkIn)
    return invalid('The check-out date is before the check-in date', 'Choose a later check-out date.')
  if (checkIn < today) return invalid('The check-in date is in the past', 'Choose a date from today on.')
  if (nightsBetween(checkIn, checkOut) > LONGEST_STAY)
    return invalid('A stay can not be longer than a year', 'Choose an earlier check-out date.')
  return null
}

/** What the rules need to know of two possible dates; whole numbers, so that a search can check thousands of listings with them. */
export interface DateFacts {
  nights: number
  hasWeekendNight: boolean
  /** Days from today to check-in, and to check-out. */
  checkInDays: number
  checkOutDays: number
}

export const dateFacts = (checkIn: CalendarDate, checkOut: CalendarDate, today: CalendarDate): DateFacts => ({
  nights: nightsBetween(checkIn, checkOut),
  hasWeekendNight: nightsOf(checkIn, checkOut).some(isWeekendNight),
  checkInDays: nightsBetween(today, checkIn),
  checkOutDays: nightsBetween(today, checkOut),
})

/** The fewest nights for a stay with these dates. */
export const fewestNights = (rules: DateRules, { hasWeekendNight }: DateFacts): number =>
  hasWeekendNight ? Math.max(rules.minNights, rules.weekendMinNights) : rules.minNights

/** Whether the rules of the listing allow these dates; `dateRefusal` says why not. */
export const allowsDates = (rules: DateRules, dates: DateFacts): boolean =>
  dates.checkInDays >= rules.noticeDays &&
  dates.checkOutDays <= rules.windowDays &&
  dates.nights >= fewestNights(rules, dates) &&
  dates.nights <= rules.maxNights

/** The first day that can be checked in to, and the last that can be checked out on. */
export const bookableDays = (rules: DateRules, today: CalendarDate): { from: CalendarDate; until: CalendarDate } => ({
  from: addDays(today, rules.noticeDays),
  until: addDays(today, rules.windowDays),
})

/** The rules of the listing about dates; the dates are possible already. */
export function dateRefusal(
  rules: DateRules,
  { checkIn, checkOut }: { checkIn: CalendarDate; checkOut: CalendarDate },
  today: CalendarDate,
): Refusal | null {
  const dates = dateFacts(checkIn, checkOut, today)
  if (allowsDates(rules, dates)) return null
  const conflict = (what: string, fix: string): Refusal => ({
    code: 'conflict',
    what,
    fix,
    seen: { checkIn, checkOut },
  })
  const { from, until } = bookableDays(rules, today)
  if (checkIn < from)
    return conflict(
      `The host needs ${rules.noticeDays === 1 ? 'a day' : `${rules.noticeDays} days`} to prepare for guests`,
      `Choose a check-in date from ${formatDay(from)} on.`,
    )
  if (checkOut > until)
    return conflict('These dates are too far ahead', `This place takes bookings up to ${formatDay(until)}.`)
  if (dates.nights < rules.minNights)
    return conflict(`The minimum stay is ${describeNights(rules.minNights)}`, 'Choose a later check-out date.')
  if (dates.nights > rules.maxNights)
    return conflict(`The maximum stay is ${describeNights(rules.maxNights)}`, 'Choose an earlier check-out date.')
  return conflict(
    `The minimum stay over a weekend is ${describeNights(fewestNights(rules, dates))}`,
    'Stay longer, or choose nights from Sunday to Thursday.',
  )
}
