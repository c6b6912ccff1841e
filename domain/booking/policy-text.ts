import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { addSeconds, dateOf, type Instant } from '@/lib/instant'
import { formatDay } from '../stay/format-day'
import { refundWindows, type CancellationPolicy } from './cancellation-policy'

const GENERAL: Record<CancellationPolicy, string> = {
  flexible: 'Cancel up to 1 day before check-in for a full refund. After that, nothing is refunded.',
  moderate: 'Cancel up to 5 days before check-in for a full refund. After that, nothing is refunded.',
  firm: 'Cancel up to 30 days before check-in for a full refund, or up to 7 days before check-in for 50% without the service fee. After that, nothing is refunded.',
  strict:
    'Cancel within 48 hours of booking for a full refund, if check-in is at least 14 days away. Up to 7 days before check-in you get 50% without the service fee. After that, nothing is refunded.',
  'non-refundable': 'This rate is non-refundable: nothing is paid back when you cancel.',
}

/** The policy in general, for a listing without chosen dates. */
export const generalPolicyText = (policy: CancellationPolicy): string => GENERAL[policy]

/** The last day, in words, of a window that ends at an instant; windows end at midnight. */
const lastDay = (until: Instant) => formatDay(dateOf(addSeconds(until, -1)))
const isMidnight = (at: Instant) => at.endsWith('T00:00:00Z')
const describeEnd = (until: Instant) =>
  isMidnight(until)
    ? `until the end of ${lastDay(until)}`
    : `before ${until.slice(11, 16)} (UTC) on ${formatDay(dateOf(until))}`

/**
 * The policy with the days of one stay.
 * @param createdAt when the booking was made; now, for one that is not made yet
 * @param now what is over is not offered any more
 */
export function policyText(
  policy: CancellationPolicy,
  checkIn: CalendarDate,
  createdAt: Instant,
  now: Instant,
): string {
  if (policy === 'non-refundable') return GENERAL[policy]
  const { fullUntil, halfUntil } = refundWindows(policy, checkIn, createdAt)
  const lines: string[] = []
  if (fullUntil && now < fullUntil) lines.push(`Full refund if you cancel ${describeEnd(fullUntil)}.`)
  if (halfUntil && now < halfUntil) {
    const then = lines.length > 0 ? 'After that, 50%' : '50%'
    lines.push(`${then} of the total without the service fee if you cancel ${describeEnd(halfUntil)}.`)
  }
  if (lines.length > 0) return `${lines.join(' ')} Nothing is refunded after that.`
  return `The time to cancel for a refund is over: check-in is on ${formatDay(checkIn)}${overSince(fullUntil, halfUntil)}.`
}

function overSince(fullUntil: Instant | null, halfUntil: Instant | null): string {
  const last = [fullUntil, halfUntil]
    .filter((until) => until !== null)
    .sort()
    .at(-1)
  return last ? ` and the last day for it was ${formatDay(addDays(dateOf(last), isMidnight(last) ? -1 : 0))}` : ''
}
