import type { OperationContext } from '@/fault-injection/operation'
import { formatMoney } from '@/lib/money'
import { describeNights } from '../stay/describe-party'

export interface CouponOffer {
  code: string
  name: string
  /** "15% off, up to $150" */
  benefit: string
  /** "From $300 · Stays in Lisbon"; empty without conditions. */
  conditions: string[]
  validTo: string
  citySlug: string | null
}

/** The coupons that everybody may know of and that can be used today, the one that ends first on top. For the page of offers. */
export async function listPublicCoupons(ctx: OperationContext): Promise<CouponOffer[]> {
  const coupons = await ctx.db.coupon.findMany({
    where: { isPublic: true, validFrom: { lte: ctx.today }, validTo: { gte: ctx.today } },
    include: { city: true },
    orderBy: [{ validTo: 'asc' }, { id: 'asc' }],
  })
  return coupons.map(({ code, name, percent, amountMinor, maxMinor, validTo, city, ...terms }) => ({
    code,
    name,
    benefit:
      percent === null
        ? `${formatMoney(amountMinor ?? 0, 'USD', true)} off`
        : `${percent}% off the nights${maxMinor === null ? '' : `, up to ${formatMoney(maxMinor, 'USD', true)}`}`,
    conditions: [
      ...(terms.isFirstStay ? ['For your first stay'] : []),
      ...(city ? [`Stays in ${city.name}`] : []),
      ...(terms.minNights > 1 ? [`At least ${describeNights(terms.minNights)}`] : []),
      ...(terms.minTotalMinor > 0 ? [`From ${formatMoney(terms.minTotalMinor, 'USD', true)}`] : []),
    ],
    validTo,
    citySlug: city?.slug ?? null,
  }))
}
