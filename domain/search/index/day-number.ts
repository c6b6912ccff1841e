import type { CalendarDate } from '@/lib/calendar-date'

const DAY_MS = 86_400_000

/** Days since 1970-01-01. */
export const dayNumber = (date: CalendarDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)

export const dateOfDay = (day: number): CalendarDate => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** `dayNumber` for many texts of which few differ. */
export function dayReader(): (date: unknown) => number {
  const known = new Map<unknown, number>()
  return (date) => {
    let day = known.get(date)
    if (day === undefined) known.set(date, (day = dayNumber(String(date))))
    return day
  }
}
