import { RATING_STEPS } from '../review/rating-steps'
import type { CalendarDate } from '@/lib/calendar-date'
import type { Instant } from '@/lib/instant'
import type { ExperienceCriteria } from './experience-criteria'
import type { DaySpan } from './experience-days'
import type { Candidate } from './load-candidates'
import { daysOf, partOfDay, seatKey, startsAt, takesPlace, type Slot } from './session'

export interface Moment {
  now: Instant
  today: CalendarDate
  span: DaySpan | null
  taken: Map<string, number>
}

export interface ExperienceFacets {
  kinds: Record<string, number>
  languages: Record<string, number>
  times: Record<string, number>
  /** By the rating that is asked for, 45 is 4.5. */
  ratings: Record<number, number>
  family: number
  stepFree: number
  instant: number
  freeCancellation: number
}

export interface Matches {
  matches: Candidate[]
  facets: ExperienceFacets
  /** Before the price filter; null without results. */
  priceRange: { minMinor: number; maxMinor: number } | null
}

const FREE_HOURS = 24
const CHILD_AGE = 12

/** The slots with a session that still has room for the party, on the chosen days. */
function openSlots(candidate: Candidate, people: number, days: CalendarDate[] | null, moment: Moment): Slot[] {
  const { now, today, taken } = moment
  return candidate.slots.filter((slot) => {
    if (slot.seats < people) return false
    if (days === null) return slot.toDate > today
    return days.some(
      (day) =>
        takesPlace(slot, day) &&
        slot.seats - (taken.get(seatKey(slot.id, day)) ?? 0) >= people &&
        startsAt(slot, day, candidate.utcOffsetMinutes) > now,
    )
  })
}

/** What fits all filters, and for each choice how many results there would be if it were the choice. */
export function matchExperiences(candidates: Candidate[], criteria: ExperienceCriteria, moment: Moment): Matches {
  const { adults, children, kinds, languages, times, minRating = 0 } = criteria
  const days = moment.span ? daysOf(moment.span.from, moment.span.to) : null
  const facets: ExperienceFacets = {
    ...{ kinds: {}, languages: {}, times: {}, ratings: {} },
    ...{ family: 0, stepFree: 0, instant: 0, freeCancellation: 0 },
  }
  for (const step of RATING_STEPS) facets.ratings[step] = 0
  const matches: Candidate[] = []
  const prices: number[] = []
  for (const one of candidates) {
    if (one.maxGroup < adults + children || (children > 0 && one.minAge > CHILD_AGE)) continue
    const open = openSlots(one, adults + children, days, moment)
    if (open.length === 0) continue
    const isLanguage = (slot: Slot) => languages.length === 0 || languages.includes(slot.language)
    const isTime = (slot: Slot) => times.length === 0 || times.some((time) => time === partOfDay(slot.startTime))
    const rating = one.rating100 ?? 0
    const failed = [
      kinds.length > 0 && !kinds.some((kind) => kind === one.kind) && 'kinds',
      !inPrice(one, criteria) && 'price',
      !inHours(one, criteria) && 'hours',
      !open.some((slot) => isLanguage(slot) && isTime(slot)) && 'session',
      rating < minRating * 10 && 'rating',
      criteria.family && !one.isFamilyFriendly && 'family',
      criteria.stepFree && !one.isStepFree && 'stepFree',
      criteria.instant && !one.isInstant && 'instant',
      criteria.freeCancellation && one.cancellationHours > FREE_HOURS && 'freeCancellation',
    ].filter((name) => name !== false)
    if (failed.length > 1) continue
    const fits = (name: string) => failed.length === 0 || failed[0] === name
    if (failed.length === 0) matches.push(one)
    if (fits('price')) prices.push(one.priceMinor)
    if (fits('kinds')) add(facets.kinds, one.kind)
    if (fits('session')) {
      for (const language of new Set(open.filter(isTime).map((slot) => slot.language))) add(facets.languages, language)
      for (const time of new Set(open.filter(isLanguage).map((slot) => partOfDay(slot.startTime))))
        add(facets.times, time)
    }
    if (fits('rating')) for (const step of RATING_STEPS) if (rating >= step * 10) facets.ratings[step]!++
    if (fits('family') && one.isFamilyFriendly) facets.family++
    if (fits('stepFree') && one.isStepFree) facets.stepFree++
    if (fits('instant') && one.isInstant) facets.instant++
    if (fits('freeCancellation') && one.cancellationHours <= FREE_HOURS) facets.freeCancellation++
  }
  const priceRange = prices.length === 0 ? null : { minMinor: Math.min(...prices), maxMinor: Math.max(...prices) }
  return { matches, facets, priceRange }
}

const add = (counts: Record<string, number>, key: string): void => void (counts[key] = (counts[key] ?? 0) + 1)

const inPrice = ({ priceMinor }: Candidate, { priceMin = 0, priceMax = Infinity }: ExperienceCriteria): boolean =>
  priceMinor >= priceMin * 100 && priceMinor <= priceMax * 100

const inHours = ({ minutes }: Candidate, { hoursMin = 0, hoursMax = Infinity }: ExperienceCriteria): boolean =>
  minutes >= hoursMin * 60 && minutes <= hoursMax * 60
