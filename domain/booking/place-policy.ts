import type { CalendarDate } from '@/lib/calendar-date'
import type { Instant } from '@/lib/instant'
import { POLICY_NAMES, policyOf, type CancellationPolicy } from './cancellation-policy'
import { policyText } from './policy-text'

/** The policy of a room: the listing's, unless its rate plan, or where it has none the room itself, can not be refunded. */
export const placePolicy = (
  listing: { cancellationPolicy: string },
  roomType: { isRefundable: boolean } | null,
  ratePlan: { isRefundable: boolean } | null = null,
): CancellationPolicy =>
  (ratePlan ?? roomType)?.isRefundable === false ? 'non-refundable' : policyOf(listing.cancellationPolicy)

/** Name and text for a stay that is booked at `createdAt`. */
export const policyParts = (policy: CancellationPolicy, checkIn: CalendarDate, createdAt: Instant, now: Instant) => ({
  cancellationPolicy: policy,
  policyName: POLICY_NAMES[policy],
  policyText: policyText(policy, checkIn, createdAt, now),
})
