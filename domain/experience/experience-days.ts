import { addDays, isCalendarDate, nightsBetween, weekday, type CalendarDate } from '@/lib/calendar-date'
import type { ExperienceCriteria } from './experience-criteria'

/** The days that are looked at, both included. */
export interface DaySpan {
  from: CalendarDate
  to: CalendarDate
}

const LONGEST_SPAN = 92

const nextDay = (from: CalendarDate, day: number): CalendarDate => addDays(from, (day - weekday(from) + 7) % 7)

function spanOf(relative: NonNullable<ExperienceCriteria['relative']>, today: CalendarDate): DaySpan {
  const sunday = nextDay(today, 0)
  const saturday = weekday(today) === 0 ? today : addDays(sunday, -1)
  if (relative === 'today') return { from: today, to: today }
  if (relative === 'tomorrow') return { from: addDays(today, 1), to: addDays(today, 1) }
  if (relative === 'this-weekend') return { from: saturday, to: sunday }
  if (relative === 'next-weekend') return { from: addDays(sunday, 6), to: addDays(sunday, 7) }
  if (relative === 'this-week') return { from: today, to: sunday }
  const monday = addDays(sunday, 1)
  if (relative === 'next-week') return { from: monday, to: addDays(monday, 6) }
  const first = `${addDays(`${today.slice(0, 7)}-01`, 32).slice(0, 7)}-01`
  return { from: first, to: addDays(`${addDays(first, 32).slice(0, 7)}-01`, -1) }
}

/** The days that a visitor asks for, or what is wrong with them; null without days. */
export function chosenDays(
  { from, to, relative }: Pick<ExperienceCriteria, 'from' | 'to' | 'relative'>,
  today: CalendarDate,
): { span: DaySpan | null; problem: string | null } {
  if (relative) return { span: spanOf(relative, today), problem: null }
  const first = from ?? to
  if (first === undefined) return { span: null, problem: null }
  const last = to ?? first
  const problem = (text: string) => ({ span: null, problem: text })
  const wrong = [first, last].find((day) => !isCalendarDate(day))
  if (wrong !== undefined) return problem(`There is no day “${wrong}”. Choose one that exists.`)
  if (last < first) return problem('The last day is before the first. Choose it again.')
  if (last < today) return problem('These days are in the past. Choose later ones.')
  if (nightsBetween(first, last) > LONGEST_SPAN) return problem(`Choose at most ${LONGEST_SPAN} days.`)
  return { span: { from: first < today ? today : first, to: last }, problem: null }
}
