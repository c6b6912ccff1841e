import type { OperationContext } from '@/fault-injection/operation'
import { nightsOf } from '@/lib/calendar-date'
import { CANCELLATION_POLICIES } from '../booking/cancellation-policy'
import { isFreeCancellation } from '../booking/refund-of'
import { dateFacts, impossibleDates } from '../availability/date-refusal'
import type { Candidate } from './candidate'
import { loadPrices } from './load-prices'
import { loadTaken } from './load-taken'
import type { ChosenDates, FreePolicies } from './make-offers'
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

/** Everything about the nights that were chosen: who is there, and what they cost. null without dates. */
export async function chooseDates(
  ctx: OperationContext,
  { checkIn, checkOut }: SearchCriteria,
  cityIds: number[] | null,
  candidates: Candidate[],
): Promise<ChosenDates | null> {
  if (checkIn === undefined || checkOut === undefined) return null
  const span = { from: checkIn, to: checkOut }
  const gap = candidates.reduce((most, { turnoverNights }) => Math.max(most, turnoverNights), 0)
  const taken = await loadTaken(ctx, cityIds, span, gap)
  const { cities, overrides } = await loadPrices(ctx, cityIds, span)
  const facts = dateFacts(checkIn, checkOut, ctx.today)
  return { checkIn, checkOut, nights: nightsOf(checkIn, checkOut), facts, taken, cities, overrides }
}

/** The policies under which a stay with this check-in, booked now, can be cancelled for free for a while. */
export const freePolicies = (checkIn: string | null, now: string): FreePolicies =>
  new Set(CANCELLATION_POLICIES.filter((policy) => isFreeCancellation(policy, checkIn, now)))
