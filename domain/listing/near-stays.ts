import { addDays, nightsBetween, nightsOf, type CalendarDate } from '@/lib/calendar-date'
import { allowsDates, bookableDays, dateFacts, fewestNights, type DateRules } from '../availability/date-refusal'

export interface NearStay {
  checkIn: CalendarDate
  checkOut: CalendarDate
}

const FARTHEST_DAYS = 60
const MOST = 3

/**
 * The stays nearest to the dates that somebody wanted, which can be booked: as long as wanted, or as long as the place asks for at least. Sorted by date.
 * @param closed nights that are taken
 */
export function nearStays(
  rules: DateRules,
  closed: ReadonlySet<CalendarDate>,
  wanted: NearStay,
  today: CalendarDate,
): NearStay[] {
  const asked = Math.max(1, nightsBetween(wanted.checkIn, wanted.checkOut))
  const { from } = bookableDays(rules, today)
  const centre = wanted.checkIn < from ? from : wanted.checkIn
  const found: NearStay[] = []
  for (let away = 0; away <= FARTHEST_DAYS && found.length < MOST; away++)
    for (const checkIn of new Set([addDays(centre, away), addDays(centre, -away)])) {
      const stay = stayFrom(rules, closed, checkIn, asked, today)
      if (stay && found.length < MOST) found.push(stay)
    }
  return found.sort((a, b) => (a.checkIn < b.checkIn ? -1 : 1))
}

function stayFrom(
  rules: DateRules,
  closed: ReadonlySet<CalendarDate>,
  checkIn: CalendarDate,
  asked: number,
  today: CalendarDate,
): NearStay | null {
  const factsOf = (nights: number) => dateFacts(checkIn, addDays(checkIn, nights), today)
  const wanted = Math.min(asked, rules.maxNights)
  const nights = Math.max(wanted, fewestNights(rules, factsOf(Math.max(wanted, rules.minNights))))
  const checkOut = addDays(checkIn, nights)
  if (checkIn < today || !allowsDates(rules, factsOf(nights))) return null
  return nightsOf(checkIn, checkOut).some((night) => closed.has(night)) ? null : { checkIn, checkOut }
}
