import { z } from 'zod'
import { percentOf } from '@/lib/money'
import { nightsOf } from '@/lib/calendar-date'
import { defineFault } from '../define-fault'

interface Stay {
  listingId: number
  roomTypeId?: number | null
  checkIn: string
  checkOut: string
}

/** The host raises the price after the listing was looked at and before the checkout opens. */
export const priceChangeAtCheckout = defineFault({
  id: 'price-change-at-checkout',
  layer: 'pricing-calendar',
  class: 'persistent',
  visibility: 'implicit',
  summary: 'The host raises the price between the listing page and the checkout.',
  params: z.strictObject({ deltaPct: z.int().min(-25).max(80).default(25) }),
  attach: { ops: ['hold.create'], phase: 'before' },
  heals: 'Never: the new price is the price.',
  evidence: 'The total on the review page is higher than on the listing page.',
  appliesTo: (args) => nightsOf((args as Stay).checkIn, (args as Stay).checkOut).length > 0,
  apply: async ({ params, args, act }) => {
    const { listingId, roomTypeId } = args as Stay
    await act('counterparty', async ({ db }) => {
      const raised = (minor: number) =>
        Math.max(100, Math.round((minor + percentOf(minor, params.deltaPct)) / 100) * 100)
      const listing = await db.listing.findUnique({
        where: { id: listingId },
        include: { overrides: true, roomTypes: true },
      })
      if (!listing) return
      await db.listing.update({ where: { id: listingId }, data: { basePriceMinor: raised(listing.basePriceMinor) } })
      for (const { id, priceMinor } of listing.overrides) {
        await db.priceOverride.update({ where: { id }, data: { priceMinor: raised(priceMinor) } })
      }
      for (const { id, basePriceMinor } of listing.roomTypes.filter((r) => !roomTypeId || r.id === roomTypeId)) {
        await db.roomType.update({ where: { id }, data: { basePriceMinor: raised(basePriceMinor) } })
      }
    })
    return { kind: 'none' }
  },
})
