import { weekday, type CalendarDate } from '@/lib/calendar-date'
import { isWeekendNight } from '../../availability/date-refusal'
import { CANCELLATION_POLICIES } from '../../booking/cancellation-policy'
import { isFreeCancellation } from '../../booking/refund-of'
import { dateOfDay, dayNumber } from '../index/day-number'
import type { SearchCriteria } from '../search-criteria'

/** Dates that a listing may be taken for. */
export interface StaySpan {
  /** Days. */
  from: number
  to: number
  hasWeekendNight: boolean
  /** Bit `i`: under the policy `i` of `CANCELLATION_POLICIES` it can be cancelled for free for a while. */
  freePolicies: number
}

/** All the dates of a search; every span has as many nights. */
export interface StayDates {
  spans: StaySpan[]
  nights: number
  /** First day and the one after the last night of all spans. */
  from: number
  to: number
  today: number
}

const NIGHTS = { weekend: 2, week: 7, month: 28 } as const
const FRIDAY = 5
/** Months that are looked at when none is named. */
const USUAL_MONTHS = 6

/** The policies under which a stay with this check-in, booked now, can be cancelled for free. */
export const freePolicyBits = (checkIn: CalendarDate | null, now: string): number =>
  CANCELLATION_POLICIES.reduce(
    (bits, policy, i) => (isFreeCancellation(policy, checkIn, now) ? bits | (1 << i) : bits),
    0,
  )

const nextMonth = (month: string): string => dateOfDay(dayNumber(`${month}-01`) + 31).slice(0, 7)

function monthsFrom(today: CalendarDate): string[] {
  const months = [today.slice(0, 7)]
  while (months.length < USUAL_MONTHS) months.push(nextMonth(months.at(-1)!))
  return months
}

/** Whole months that follow one another, as days. */
function runsOf(months: readonly string[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const month of months) {
    const [from, to] = [dayNumber(`${month}-01`), dayNumber(`${nextMonth(month)}-01`)]
    const last = runs.at(-1)
    if (last?.to === from) last.to = to
    else runs.push({ from, to })
  }
  return runs
}

function startsOf({ flex, months }: SearchCriteria, today: CalendarDate): { starts: number[]; nights: number } {
  const nights = NIGHTS[flex ?? 'week']
  const starts: number[] = []
  for (const { from, to } of runsOf(months.length > 0 ? months : monthsFrom(today)))
    for (let day = Math.max(from, dayNumber(today)); day + nights <= to; day++)
      if (flex !== 'weekend' || weekday(dateOfDay(day)) === FRIDAY) starts.push(day)
  return { starts, nights }
}

/** The dates that a search asks for, already known to be possible; null when it asks for none. */
export function stayDates(criteria: SearchCriteria, today: CalendarDate, now: string): StayDates | null {
  const { checkIn, checkOut, flex, flexDays } = criteria
  let starts: number[]
  let nights: number
  if (flex) ({ starts, nights } = startsOf(criteria, today))
  else if (checkIn !== undefined && checkOut !== undefined) {
    const first = dayNumber(checkIn)
    nights = dayNumber(checkOut) - first
    starts = Array.from({ length: 2 * flexDays + 1 }, (_, i) => first - flexDays + i)
    starts = starts.filter((day) => day >= dayNumber(today))
  } else return null
  const spans = starts.map((from): StaySpan => {
    const days = Array.from({ length: Math.min(nights, 7) }, (_, i) => dateOfDay(from + i))
    const freePolicies = freePolicyBits(dateOfDay(from), now)
    return { from, to: from + nights, hasWeekendNight: days.some(isWeekendNight), freePolicies }
  })
  const [from, to] = [starts[0] ?? dayNumber(today), (starts.at(-1) ?? dayNumber(today)) + nights]
  return { spans, nights, from, to, today: dayNumber(today) }
}
