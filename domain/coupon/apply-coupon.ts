import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { refusalError } from '../availability/refusal'
import { priceHold } from '../checkout/price-hold'
import { findOwnHold, requireRunningHold } from '../hold/find-own-hold'
import { stayOf } from '../hold/hold-stay'
import { loadPlace } from '../stay/load-place'

/** As it is typed: any case, spaces around and within. */
const codeOf = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/**
 * Uses a coupon for the stay at the checkout, in place of an earlier one; without a code, takes it off again. Throws `invalid-input` for a code that
 * does not exist, `conflict` with the reason when the guest can not use it for this stay.
 */
export const applyCoupon = operation<{ holdCode: string; code: string | null }, { offMinor: number }>(
  {
    name: 'coupon.apply',
    kind: 'write',
    entity: (args) => `hold:${args.holdCode}`,
    logResult: (result) => result,
  },
  async (ctx, { holdCode, code }) => {
    const hold = await findOwnHold(ctx, holdCode)
    requireRunningHold(ctx, hold)
    const coupon = code === null ? null : await ctx.db.coupon.findUnique({ where: { code: codeOf(code) } })
    if (code !== null && !coupon)
      throw new StaytwinError('invalid-input', {
        what: 'This coupon code does not exist',
        seen: codeOf(code).slice(0, 40),
        fix: 'Check its letters and digits. A gift card is redeemed under Gift cards.',
      })
    const stay = stayOf(hold)
    const place = await loadPlace(ctx, stay)
    const price = await priceHold(ctx, place, stay, { ...hold, couponId: coupon?.id ?? null })
    if (price.coupon?.problem) throw refusalError(price.coupon.problem)
    const { totalMinor, couponMinor } = price.breakdown
    await ctx.db.hold.update({
      where: { id: hold.id },
      data: { couponId: coupon?.id ?? null, quotedTotalMinor: totalMinor },
    })
    return { offMinor: couponMinor }
  },
)
