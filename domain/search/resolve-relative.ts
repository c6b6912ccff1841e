import { addDays, weekday, type CalendarDate } from '@/lib/calendar-date'
import type { SearchCriteria } from './search-criteria'

const FRIDAY = 5
const MONDAY = 1

/** The first such day of the week from a day on. */
const firstFrom = (from: CalendarDate, day: number): CalendarDate => addDays(from, (day - weekday(from) + 7) % 7)

const monthAfter = (date: CalendarDate): CalendarDate => {
  const first = addDays(`${date.slice(0, 7)}-01`, 32)
  return `${first.slice(0, 7)}-01`
}

/** Friday to Sunday; on a Saturday what is left of it. From Sunday on it is the coming one. */
function thisWeekend(today: CalendarDate): [CalendarDate, CalendarDate] {
  if (weekday(today) === 6) return [today, addDays(today, 1)]
  const friday = firstFrom(today, FRIDAY)
  return [friday, addDays(friday, 2)]
}

function datesOf(relative: NonNullable<SearchCriteria['relative']>, today: CalendarDate): [CalendarDate, CalendarDate] {
  if (relative === 'tonight') return [today, addDays(today, 1)]
  if (relative === 'tomorrow') return [addDays(today, 1), addDays(today, 2)]
  if (relative === 'this-weekend') return thisWeekend(today)
  if (relative === 'next-weekend') {
    const [, sunday] = thisWeekend(today)
    return [addDays(sunday, 5), addDays(sunday, 7)]
  }
  if (relative === 'next-week') {
    const monday = firstFrom(addDays(today, 1), MONDAY)
    return [monday, addDays(monday, 7)]
  }
  return [monthAfter(today), monthAfter(monthAfter(today))]
}

/** The same criteria with dates instead of words for them ("next weekend"). */
export function resolveRelative({ relative, ...criteria }: SearchCriteria, today: CalendarDate): SearchCriteria {
  if (!relative) return criteria
  const [checkIn, checkOut] = datesOf(relative, today)
  return { ...criteria, checkIn, checkOut }
}
