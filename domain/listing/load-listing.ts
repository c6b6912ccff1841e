import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'

const INCLUDE = {
  city: { include: { landmarks: true, seasons: true, events: true } },
  host: true,
  photos: { orderBy: { position: 'asc' } },
  amenities: { include: { amenity: true } },
  categories: { include: { category: true }, orderBy: { categoryId: 'asc' } },
  roomTypes: {
    orderBy: [{ basePriceMinor: 'asc' }, { id: 'asc' }],
    include: { plans: { orderBy: [{ percent: 'asc' }, { id: 'asc' }] } },
  },
  deals: { orderBy: { id: 'asc' } },
  overrides: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.ListingInclude

export type FullListing = Prisma.ListingGetPayload<{ include: typeof INCLUDE }>

/** A listing with everything on its page. Throws `not-found`. */
export async function loadListing(ctx: OperationContext, listingId: number): Promise<FullListing> {
  const listing = Number.isSafeInteger(listingId)
    ? await ctx.db.listing.findUnique({ where: { id: listingId }, include: INCLUDE })
    : null
  if (listing) return listing
  throw new StaytwinError('not-found', {
    what: 'This place does not exist, or is not offered any more',
    seen: listingId,
    fix: 'Search for another one.',
  })
}
