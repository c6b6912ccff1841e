import type { OperationContext } from '@/fault-injection/operation'
import type { Refusal } from '../availability/refusal'
import { placePolicy } from '../booking/place-policy'
import { couponFor } from '../coupon/coupon-for'
import { creditBalance } from '../credit/credit-balance'
import {
  offeredPlans,
  paymentPlanOf,
  scheduleOf,
  type PaymentPlan,
  type PaymentSchedule,
} from '../payment/payment-plan'
import type { Breakdown } from '../pricing/breakdown'
import { pricePlace } from '../pricing/price-place'
import type { Place } from '../stay/load-place'
import type { Stay } from '../stay/stay'

export interface PayingWishes {
  guestId: number
  couponId: number | null
  usesCredit: boolean
  paymentPlan: string
}

export interface HoldPrice {
  /** Its total is what is paid with cards, or at the property. */
  breakdown: Breakdown
  /** What the guest wants to use; `problem` says why it counts nothing now. */
  coupon: { id: number; code: string; name: string; problem: Refusal | null } | null
  /** All of the guest's credit. */
  balanceMinor: number
  plan: PaymentPlan
  plans: PaymentPlan[]
  /** For each of `plans`. */
  schedules: Record<PaymentPlan, PaymentSchedule>
}

/** What a stay costs the guest who is about to book it: its price, less coupon and credit, and what of it is paid when. */
export async function priceHold(
  ctx: OperationContext,
  place: Place,
  stay: Stay,
  { guestId, couponId, usesCredit, paymentPlan }: PayingWishes,
): Promise<HoldPrice> {
  const { listing, roomType, ratePlan } = place
  const inputs = {
    hasPayLater: listing.hasPayLater,
    ratePayment: ratePlan?.payment ?? (roomType ? 'now' : null),
    policy: placePolicy(listing, roomType, ratePlan),
    checkIn: stay.checkIn,
    now: ctx.now,
  }
  const plans = offeredPlans(inputs)
  const wanted = paymentPlanOf(paymentPlan)
  const plan = plans.includes(wanted) ? wanted : 'now'
  const isPaidAtProperty = plan === 'at-property'
  const price = await pricePlace(ctx, place, stay)
  const wish = { guestId, stay, cityId: listing.cityId, breakdown: price, isPaidAtProperty }
  const used = couponId === null ? null : await couponFor(ctx, couponId, wish)
  const couponMinor = used?.offMinor ?? 0
  const balanceMinor = await creditBalance(ctx, guestId)
  const owedMinor = price.totalMinor - couponMinor
  const creditMinor = usesCredit && !isPaidAtProperty ? Math.min(balanceMinor, owedMinor) : 0
  const breakdown: Breakdown = {
    ...price,
    couponMinor,
    couponLabel: used && couponMinor > 0 ? `${used.coupon.name} (${used.coupon.code})` : null,
    creditMinor,
    totalMinor: owedMinor - creditMinor,
  }
  return {
    breakdown,
    coupon: used && { id: used.coupon.id, code: used.coupon.code, name: used.coupon.name, problem: used.refusal },
    balanceMinor,
    plan,
    plans,
    schedules: {
      now: scheduleOf('now', breakdown.totalMinor, inputs),
      later: scheduleOf('later', breakdown.totalMinor, inputs),
      split: scheduleOf('split', breakdown.totalMinor, inputs),
      'at-property': scheduleOf('at-property', price.totalMinor, inputs),
    },
  }
}
