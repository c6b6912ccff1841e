import { operation } from '@/fault-injection/operation'
import { listPublicCoupons, type CouponOffer } from '../coupon/list-public-coupons'
import { CARD_INCLUDE, cardOf } from '../listing/card-of'
import type { ListingCard } from '../listing/listing-card'

export interface OffersView {
  coupons: CouponOffer[]
  deals: { listing: ListingCard; name: string; percent: number; fromDate: string; toDate: string; bookBy: string }[]
}

const DEALS = 24

/** The codes that are open to everyone, and the places whose hosts ask less for a while, the largest reductions first. */
export const viewOffers = operation<Record<string, never>, OffersView>(
  { name: 'offers.view', kind: 'read', logResult: ({ coupons, deals }) => [coupons.length, deals.length] },
  async (ctx) => {
    const coupons = await listPublicCoupons(ctx)
    const deals = await ctx.db.deal.findMany({
      where: { bookBy: { gte: ctx.today }, toDate: { gt: ctx.today } },
      include: { listing: { include: CARD_INCLUDE } },
      orderBy: [{ percent: 'desc' }, { listing: { popularity: 'desc' } }, { id: 'asc' }],
      take: DEALS,
    })
    return {
      coupons,
      deals: deals.map(({ listing, name, percent, fromDate, toDate, bookBy }) => ({
        listing: cardOf(ctx, { listing, roomType: null }),
        ...{ name, percent, fromDate, toDate, bookBy },
      })),
    }
  },
)
