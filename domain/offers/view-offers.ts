import { operation } from '@/fault-injection/operation'
import { CARD_INCLUDE, cardOf } from '../listing/card-of'
import type { ListingCard } from '../listing/listing-card'

export interface OffersView {
  coupons: {
    code: string
    name: string
    percent: number | null
    amountMinor: number | null
    maxMinor: number | null
    minTotalMinor: number
    minNights: number
    city: string | null
    isFirstStay: boolean
    validTo: string
  }[]
  deals: { listing: ListingCard; name: string; percent: number; fromDate: string; toDate: string; bookBy: string }[]
}

const DEALS = 24

/** The codes that are open to everyone, and the places whose hosts ask less for a while, the largest reductions first. */
export const viewOffers = operation<Record<string, never>, OffersView>(
  { name: 'offers.view', kind: 'read', logResult: ({ coupons, deals }) => [coupons.length, deals.length] },
  async (ctx) => {
    const coupons = await ctx.db.coupon.findMany({
      where: { isPublic: true, validFrom: { lte: ctx.today }, validTo: { gte: ctx.today } },
      include: { city: { select: { name: true } } },
      orderBy: [{ validTo: 'asc' }, { id: 'asc' }],
    })
    const deals = await ctx.db.deal.findMany({
      where: { bookBy: { gte: ctx.today }, toDate: { gt: ctx.today } },
      include: { listing: { include: CARD_INCLUDE } },
      orderBy: [{ percent: 'desc' }, { listing: { popularity: 'desc' } }, { id: 'asc' }],
      take: DEALS,
    })
    return {
      coupons: coupons.map(({ city, ...coupon }) => ({
        ...{ code: coupon.code, name: coupon.name, percent: coupon.percent, amountMinor: coupon.amountMinor },
        ...{ maxMinor: coupon.maxMinor, minTotalMinor: coupon.minTotalMinor, minNights: coupon.minNights },
        ...{ isFirstStay: coupon.isFirstStay, validTo: coupon.validTo },
        city: city?.name ?? null,
      })),
      deals: deals.map(({ listing, name, percent, fromDate, toDate, bookBy }) => ({
        listing: cardOf(ctx, { listing, roomType: null }),
        ...{ name, percent, fromDate, toDate, bookBy },
      })),
    }
  },
)
