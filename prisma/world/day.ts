import type { CalendarDate } from '@/lib/calendar-date'
import { addDays, monthOf, weekday } from '@/lib/calendar-date'
import { REFERENCE_DATE } from '@/prisma/world/reference'

/** A day as its distance from the reference date: 0 is that Monday, -1 the Sunday before. Fast to add and compare. */
export type Day = number

interface Facts {
  date: CalendarDate
  month: number
  isWeekend: boolean
}

const known = new Map<Day, Facts>()

function factsOf(day: Day): Facts {
  let facts = known.get(day)
  if (facts === undefined) {
    const date = addDays(REFERENCE_DATE, day)
    facts = { date, month: monthOf(date), isWeekend: weekday(date) >= 5 }
    known.set(day, facts)
  }
  return facts
}

export const dateAt = (day: Day): CalendarDate => factsOf(day).date

/** 1..12 */
export const monthAt = (day: Day): number => factsOf(day).month

/** Whether the night of this day is one of Friday or Saturday. */
export const isWeekendNight = (day: Day): boolean => factsOf(day).isWeekend
