import { addDays, nightsBetween, type CalendarDate } from '@/lib/calendar-date'
import { dateOf, type Instant } from '@/lib/instant'
import { refundWindows, type CancellationPolicy } from '../booking/cancellation-policy'

export const PAYMENT_PLANS = ['now', 'later', 'split', 'at-property'] as const
export type PaymentPlan = (typeof PAYMENT_PLANS)[number]

/** What is stored, read as a plan that we know. */
export const paymentPlanOf = (text: string): PaymentPlan => PAYMENT_PLANS.find((plan) => plan === text) ?? 'now'

/** The second half of a split price is taken so many days before check-in, and splitting needs this much time in all. */
const SPLIT_DAYS_BEFORE = 7
const SPLIT_LEAD_DAYS = 14
/** A payment that comes later is tried so many days before the last day of free cancellation, which leaves time for a second try. */
const LATER_DAYS_BEFORE = 2

export interface PlanInputs {
  hasPayLater: boolean
  /** The rate plan's way to pay; null for whole places. */
  ratePayment: string | null
  policy: CancellationPolicy
  checkIn: CalendarDate
  now: Instant
}

/** When a payment that comes later is taken: before free cancellation ends, so that nobody pays for what they could still leave. */
function laterOn({ policy, checkIn, now }: PlanInputs): CalendarDate | null {
  if (policy === 'strict') return null // the full refund ends two days after booking
  const { fullUntil } = refundWindows(policy, checkIn, now)
  if (!fullUntil) return null
  const dueOn = addDays(dateOf(fullUntil), -1 - LATER_DAYS_BEFORE)
  return dueOn > dateOf(now) ? dueOn : null
}

/** The ways to pay that a stay has when it is booked now; paying at once is always one. */
export function offeredPlans(inputs: PlanInputs): PaymentPlan[] {
  const { hasPayLater, ratePayment, checkIn, now } = inputs
  const isLater = ratePayment === null ? hasPayLater : ratePayment === 'later'
  const isAtProperty = ratePayment === 'at-property'
  return [
    ...(isAtProperty ? (['at-property'] as const) : []),
    'now',
    ...(isLater && laterOn(inputs) ? (['later'] as const) : []),
    ...(!isAtProperty && nightsBetween(dateOf(now), checkIn) >= SPLIT_LEAD_DAYS ? (['split'] as const) : []),
  ]
}

export interface PaymentSchedule {
  nowMinor: number
  later: { amountMinor: number; dueOn: CalendarDate } | null
  atPropertyMinor: number
}

/** What is paid when, of a total. The parts add up to it. */
export function scheduleOf(plan: PaymentPlan, totalMinor: number, inputs: PlanInputs): PaymentSchedule {
  const now: PaymentSchedule = { nowMinor: totalMinor, later: null, atPropertyMinor: 0 }
  if (plan === 'at-property') return { nowMinor: 0, later: null, atPropertyMinor: totalMinor }
  if (totalMinor === 0 || plan === 'now') return now
  const dueOn = plan === 'later' ? laterOn(inputs) : addDays(inputs.checkIn, -SPLIT_DAYS_BEFORE)
  if (dueOn === null) return now
  const nowMinor = plan === 'later' ? 0 : Math.ceil(totalMinor / 2)
  const amountMinor = totalMinor - nowMinor
  return amountMinor === 0 ? now : { nowMinor, later: { amountMinor, dueOn }, atPropertyMinor: 0 }
}
