import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { keptRows } from '../kept/kept-rows'
import { agesOf } from './child-ages'
import type { Stay } from './stay'

const INCLUDE = {
  city: { include: { seasons: true, events: true } },
  overrides: { orderBy: { id: 'asc' } },
  deals: { orderBy: { id: 'asc' } },
  roomTypes: {
    orderBy: [{ basePriceMinor: 'asc' }, { id: 'asc' }],
    include: { plans: { orderBy: [{ percent: 'asc' }, { id: 'asc' }] } },
  },
  photos: { orderBy: { position: 'asc' }, take: 5 },
} as const satisfies Prisma.ListingInclude

/** All that is read with a place. */
const TABLES = [
  ...['Listing', 'City', 'CitySeason', 'CityEvent', 'PriceOverride', 'Deal', 'RoomType', 'RatePlan', 'ListingPhoto'],
]

export type PlaceListing = Prisma.ListingGetPayload<{ include: typeof INCLUDE }>
export type PlaceRoomType = PlaceListing['roomTypes'][number]
export type PlaceRatePlan = PlaceRoomType['plans'][number]

/**
 * A listing with all that its prices and rules need, and the room type and rate plan that were chosen (null for whole places). A room type without
 * plans is sold in one way, the one that it says itself.
 */
export interface Place {
  listing: PlaceListing
  roomType: PlaceRoomType | null
  ratePlan: PlaceRatePlan | null
}

/** Throws `not-found` for an unknown listing, `invalid-input` when a hotel's room type or rate plan is missing or is another one's. */
export async function loadPlace(
  ctx: OperationContext,
  { listingId, roomTypeId, ratePlanId }: Pick<Stay, 'listingId' | 'roomTypeId' | 'ratePlanId'>,
): Promise<Place> {
  const read = () => ctx.db.listing.findUnique({ where: { id: listingId }, include: INCLUDE })
  const listing = Number.isSafeInteger(listingId) ? await keptRows(ctx, 'place', listingId, TABLES, read) : null
  if (!listing)
    throw new StaytwinError('not-found', {
      what: 'This place does not exist, or is not offered any more',
      seen: listingId,
      fix: 'Search for another one.',
    })
  if (listing.roomTypes.length === 0 && roomTypeId == null) return { listing, roomType: null, ratePlan: null }
  const roomType = listing.roomTypes.find((one) => one.id === roomTypeId)
  if (roomType) return { listing, roomType, ratePlan: planOf(roomType, ratePlanId ?? null) }
  throw new StaytwinError('invalid-input', {
    what: roomTypeId == null ? 'No room has been chosen' : 'This room does not exist here',
    seen: roomTypeId,
    fix: 'Choose one of the rooms on the page of this place.',
  })
}

/** The plan that is asked for; the plainest, which is the cheapest, when none is. */
function planOf({ plans }: PlaceRoomType, ratePlanId: number | null): PlaceRatePlan | null {
  if (ratePlanId === null) return plans[0] ?? null
  const plan = plans.find(({ id }) => id === ratePlanId)
  if (plan) return plan
  throw new StaytwinError('invalid-input', {
    what: 'This room is not sold in this way',
    seen: ratePlanId,
    fix: 'Choose one of the offers on the page of this place.',
  })
}

/** The stay as this place sells it: with the plan that it comes under; rooms are counted for room types only, a whole place is one. */
export const asSold = <S extends Stay>(place: Place, stay: S): S => ({
  ...stay,
  ...(place.roomType ? { ratePlanId: place.ratePlan?.id ?? null } : { rooms: 1 }),
  ...(stay.childAges && { childAges: agesOf(stay.children, stay.childAges) }),
})
