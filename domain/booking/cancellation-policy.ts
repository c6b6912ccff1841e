import type { CalendarDate } from '@/lib/calendar-date'
import { addDays } from '@/lib/calendar-date'
import { addSeconds, instantAt, type Instant } from '@/lib/instant'

export const CANCELLATION_POLICIES = ['flexible', 'moderate', 'firm', 'strict', 'non-refundable'] as const
export type CancellationPolicy = (typeof CANCELLATION_POLICIES)[number]

export const POLICY_NAMES: Record<CancellationPolicy, string> = {
  flexible: 'Flexible',
  moderate: 'Moderate',
  firm: 'Firm',
  strict: 'Strict',
  'non-refundable': 'Non-refundable',
}

/** What is stored as the policy of a listing or a booking, read as one that we know; anything else gives nothing back. */
export const policyOf = (text: string): CancellationPolicy =>
  CANCELLATION_POLICIES.find((policy) => policy === text) ?? 'non-refundable'

/** Days before check-in up to which the whole amount comes back. */
const FULL_UNTIL_DAYS = { flexible: 1, moderate: 5, firm: 30 } as const
const HALF_UNTIL_DAYS = 7
const STRICT_GRACE_S = 48 * 3600
const STRICT_GRACE_DAYS = 14

export interface RefundWindows {
  /** Cancelled before this instant: everything comes back. null: never. */
  fullUntil: Instant | null
  /** Cancelled before this instant: half of the nights comes back. null: never. */
  halfUntil: Instant | null
}

/** Until when a booking with this policy gives how much back. Days end at midnight UTC. */
export function refundWindows(policy: CancellationPolicy, checkIn: CalendarDate, createdAt: Instant): RefundWindows {
  const endOfDay = (daysBefore: number) => instantAt(addDays(checkIn, 1 - daysBefore))
  if (policy === 'non-refundable') return { fullUntil: null, halfUntil: null }
  if (policy === 'firm') return { fullUntil: endOfDay(FULL_UNTIL_DAYS.firm), halfUntil: endOfDay(HALF_UNTIL_DAYS) }
  if (policy !== 'strict') return { fullUntil: endOfDay(FULL_UNTIL_DAYS[policy]), halfUntil: null }
  const halfUntil = endOfDay(HALF_UNTIL_DAYS)
  const graceEnd = [addSeconds(createdAt, STRICT_GRACE_S), endOfDay(STRICT_GRACE_DAYS)].sort()[0]!
  return { fullUntil: graceEnd > createdAt ? graceEnd : null, halfUntil }
}
