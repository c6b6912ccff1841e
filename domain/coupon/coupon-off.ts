import { percentOf } from '@/lib/money'

export interface CouponTerms {
  percent: number | null
  amountMinor: number | null
  maxMinor: number | null
}

/**
 * What a coupon takes off a stay, in minor units: a share of the nights after deals and the discounts for a week or a month, or an amount; never more
 * than these nights cost, nor than the coupon's own limit. Larkstay pays for it, not the host: cleaning, service fee and taxes stay as they are,
 * because the host still gets, and the city still taxes, the full price. This is how the big sites treat coupons that they give out themselves.
 */
export function couponOff(coupon: CouponTerms, price: { nightsMinor: number; discountMinor: number }): number {
  const nightsMinor = Math.max(0, price.nightsMinor - price.discountMinor)
  const wanted = coupon.percent === null ? (coupon.amountMinor ?? 0) : percentOf(nightsMinor, coupon.percent)
  return Math.max(0, Math.min(wanted, coupon.maxMinor ?? wanted, nightsMinor))
}
