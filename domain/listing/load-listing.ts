import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { keptRows } from '../kept/kept-rows'

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

const TABLES = [
  ...['Listing', 'City', 'Landmark', 'CitySeason', 'CityEvent', 'User', 'ListingPhoto', 'ListingAmenity', 'Amenity'],
  ...['ListingCategory', 'Category', 'RoomType', 'RatePlan', 'Deal', 'PriceOverride'],
]

export type FullListing = Prisma.ListingGetPayload<{ include: typeof INCLUDE }>

/** A listing with everything on its page. Throws `not-found`. */
export async function loadListing(ctx: OperationContext, listingId: number): Promise<FullListing> {
  const read = () => ctx.db.listing.findUnique({ where: { id: listingId }, include: INCLUDE })
  const listing = Number.isSafeInteger(listingId) ? await keptRows(ctx, 'listing', listingId, TABLES, read) : null
  if (listing) return listing
  throw new StaytwinError('not-found', {
    what: 'This place does not exist, or is not offered any more',
    seen: listingId,
    fix: 'Search for another one.',
  })
}
