import type { CalendarDate } from '@/lib/calendar-date'
import { formatMoney } from '@/lib/money'
import type { Refusal } from '../availability/refusal'
import { describeNights } from '../stay/describe-party'
import { formatDay } from '../stay/format-day'

export interface CouponConditions {
  code: string
  minTotalMinor: number
  minNights: number
  isFirstStay: boolean
  validFrom: CalendarDate
  validTo: CalendarDate
  city: { id: number; name: string } | null
}

export interface CouponFacts {
  today: CalendarDate
  /** Of the stay, before the coupon. */
  totalMinor: number
  currency: string
  nights: number
  cityId: number
  /** The guest has a booking that was not cancelled, past or ahead. */
  hasStayed: boolean
  /** The guest has used this coupon before. */
  isUsed: boolean
  isPaidAtProperty: boolean
}

/** Why a guest can not use a coupon for a stay; null when they can. */
export function couponRefusal(coupon: CouponConditions, facts: CouponFacts): Refusal | null {
  const { code, city, minNights, minTotalMinor } = coupon
  const refuse = (what: string, fix: string): Refusal => ({ code: 'conflict', what, fix, seen: code })
  if (facts.isPaidAtProperty)
    return refuse('Coupons count only for what you pay to Larkstay', 'Choose to pay now, then add the coupon again.')
  if (facts.today < coupon.validFrom)
    return refuse(`${code} is not valid yet`, `It can be used from ${formatDay(coupon.validFrom)} on.`)
  if (facts.today > coupon.validTo)
    return refuse(`${code} has expired`, `Its last day was ${formatDay(coupon.validTo)}. Look under Deals for others.`)
  if (facts.isUsed) return refuse(`You have used ${code} already`, 'Each guest can use a coupon once.')
  if (coupon.isFirstStay && facts.hasStayed)
    return refuse(`${code} is for a first stay`, 'You have booked with us before. Look under Deals for others.')
  if (city && city.id !== facts.cityId)
    return refuse(`${code} is for stays in ${city.name}`, `Choose a stay in ${city.name}, or use another coupon.`)
  if (facts.nights < minNights)
    return refuse(`${code} needs a stay of at least ${describeNights(minNights)}`, `This one has ${describeNights(facts.nights)}.`) // prettier-ignore
  if (facts.totalMinor < minTotalMinor) {
    const money = (minor: number) => formatMoney(minor, facts.currency)
    return refuse(
      `${code} needs a total of at least ${money(minTotalMinor)}`,
      `This stay is ${money(facts.totalMinor)}.`,
    )
  }
  return null
}
