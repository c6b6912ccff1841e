import type { Coupon } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { nightsBetween } from '@/lib/calendar-date'
import type { Refusal } from '../availability/refusal'
import { OCCUPYING_STATUSES } from '../booking/booking-status'
import type { Breakdown } from '../pricing/breakdown'
import { couponOff } from './coupon-off'
import { couponRefusal } from './coupon-refusal'

export interface CouponWish {
  guestId: number
  stay: { checkIn: string; checkOut: string }
  cityId: number
  breakdown: Breakdown
  isPaidAtProperty: boolean
}

export interface UsedCoupon {
  coupon: Coupon
  /** Off the price; 0 when it is refused. */
  offMinor: number
  refusal: Refusal | null
}

/** What a coupon does to a stay of a guest, or why it can not be used. */
export async function couponFor(ctx: OperationContext, couponId: number, wish: CouponWish): Promise<UsedCoupon> {
  const { guestId, stay, breakdown } = wish
  const { city, ...coupon } = await ctx.db.coupon.findUniqueOrThrow({
    where: { id: couponId },
    include: { city: true },
  })
  const refusal = couponRefusal(
    { ...coupon, city },
    {
      today: ctx.today,
      totalMinor: breakdown.totalMinor,
      currency: breakdown.currency,
      nights: nightsBetween(stay.checkIn, stay.checkOut),
      cityId: wish.cityId,
      hasStayed: (await ctx.db.booking.count({ where: { guestId, status: { in: OCCUPYING_STATUSES } } })) > 0,
      isUsed: (await ctx.db.couponUse.count({ where: { guestId, couponId } })) > 0,
      isPaidAtProperty: wish.isPaidAtProperty,
    },
  )
  return { coupon, offMinor: refusal ? 0 : couponOff(coupon, breakdown), refusal }
}
