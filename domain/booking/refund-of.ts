import type { CalendarDate } from '@/lib/calendar-date'
import type { Instant } from '@/lib/instant'
import { percentOf } from '@/lib/money'
import { refundWindows, type CancellationPolicy } from './cancellation-policy'

export interface RefundInputs {
  policy: CancellationPolicy
  checkIn: CalendarDate
  /** When the booking was made. */
  createdAt: Instant
  /** When it is cancelled. */
  now: Instant
  totalMinor: number
  serviceFeeMinor: number
}

export interface Refund {
  kind: 'full' | 'half' | 'none'
  refundMinor: number
}

/** What a cancellation now gives back: all; half of everything but the service fee; or nothing. */
export function refundOf({ policy, checkIn, createdAt, now, totalMinor, serviceFeeMinor }: RefundInputs): Refund {
  const { fullUntil, halfUntil } = refundWindows(policy, checkIn, createdAt)
  if (fullUntil && now < fullUntil) return { kind: 'full', refundMinor: totalMinor }
  if (halfUntil && now < halfUntil) return { kind: 'half', refundMinor: percentOf(totalMinor - serviceFeeMinor, 50) }
  return { kind: 'none', refundMinor: 0 }
}

/** Whether all of the money comes back when a stay that is booked now is cancelled later, before its deadline. */
export function isFreeCancellation(policy: CancellationPolicy, checkIn: CalendarDate | null, now: Instant): boolean {
  if (policy === 'strict' || policy === 'non-refundable') return false
  const fullUntil = checkIn === null ? null : refundWindows(policy, checkIn, now).fullUntil
  return checkIn === null || (fullUntil !== null && now < fullUntil)
}
