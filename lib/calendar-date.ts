/** A day in a calendar, `YYYY-MM-DD`, without a time zone. Compare with `<` and `===`. */
export type CalendarDate = string

const DAY_MS = 86_400_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/

/** A world has some thousand days, and a page asks for some of them a thousand times. */
const MOST_KNOWN = 20_000
const knownTimes = new Map<CalendarDate, number>()
const knownDates = new Map<number, CalendarDate>()

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const value = known.get(key)
  if (value !== undefined) return value
  if (known.size >= MOST_KNOWN) known.clear()
  const made = make(key)
  known.set(key, made)
  return made
}

const parse = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`)
const format = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10)
const toUtc = (date: CalendarDate): number => remembered(knownTimes, date, parse)
const fromUtc = (ms: number): CalendarDate => remembered(knownDates, ms, format)

/** Whether the text is a day that exists (`2026-02-30` does not). */
export function isCalendarDate(text: string): boolean {
  return PATTERN.test(text) && !Number.isNaN(toUtc(text)) && fromUtc(toUtc(text)) === text
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => fromUtc(toUtc(date) + days * DAY_MS)

/** Days from `from` to `to`; a stay from Friday to Sunday has 2 nights. */
export const nightsBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((toUtc(to) - toUtc(from)) / DAY_MS)

/** The nights of a stay: every day from check-in, without the day of check-out. */
export function nightsOf(checkIn: CalendarDate, checkOut: CalendarDate): CalendarDate[] {
  const first = toUtc(checkIn)
  return Array.from({ length: Math.max(0, nightsBetween(checkIn, checkOut)) }, (_, i) => fromUtc(first + i * DAY_MS))
}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (date: CalendarDate): number => new Date(toUtc(date)).getUTCDay()

/** 1..12 */
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7))

export const overlaps = (fromA: CalendarDate, toA: CalendarDate, fromB: CalendarDate, toB: CalendarDate): boolean =>
  fromA < toB && fromB < toA
