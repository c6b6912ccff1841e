import { impossibleDates } from '../availability/date-refusal'
import type { SearchCriteria } from './search-criteria'

/** What is wrong with the dates of a search, as a sentence; null when they are fine or there are none. */
export function dateProblem(criteria: SearchCriteria, today: string): { reason: string; isFatal: boolean } | null {
  const { checkIn, checkOut } = criteria
  if (checkIn === undefined && checkOut === undefined) return null
  if (checkIn === undefined || checkOut === undefined)
    return { reason: 'Choose a check-in and a check-out date to see what is free and what it costs.', isFatal: false }
  const refusal = impossibleDates(checkIn, checkOut, today)
  return refusal && { reason: `${refusal.what}. ${refusal.fix}`, isFatal: true }
}
