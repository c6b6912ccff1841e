import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import type { Stay } from './stay'

const INCLUDE = {
  city: { include: { seasons: true, events: true } },
  overrides: { orderBy: { id: 'asc' } },
  roomTypes: { orderBy: [{ basePriceMinor: 'asc' }, { id: 'asc' }] },
  photos: { orderBy: { position: 'asc' }, take: 5 },
} as const satisfies Prisma.ListingInclude

export type PlaceListing = Prisma.ListingGetPayload<{ include: typeof INCLUDE }>
export type PlaceRoomType = PlaceListing['roomTypes'][number]

/** A listing with all that its prices and rules need, and the room type that was chosen (null for whole places). */
export interface Place {
  listing: PlaceListing
  roomType: PlaceRoomType | null
}

/** Throws `not-found` for an unknown listing, `invalid-input` when a hotel's room type is missing or is another listing's. */
export async function loadPlace(
  ctx: OperationContext,
  { listingId, roomTypeId }: Pick<Stay, 'listingId' | 'roomTypeId'>,
): Promise<Place> {
  const listing = Number.isSafeInteger(listingId)
    ? await ctx.db.listing.findUnique({ where: { id: listingId }, include: INCLUDE })
    : null
  if (!listing)
    throw new StaytwinError('not-found', {
      what: 'This place does not exist, or is not offered any more',
      seen: listingId,
      fix: 'Search for another one.',
    })
  if (listing.roomTypes.length === 0 && roomTypeId == null) return { listing, roomType: null }
  const roomType = listing.roomTypes.find((one) => one.id === roomTypeId)
  if (roomType) return { listing, roomType }
  throw new StaytwinError('invalid-input', {
    what: roomTypeId == null ? 'No room has been chosen' : 'This room does not exist here',
    seen: roomTypeId,
    fix: 'Choose one of the rooms on the page of this place.',
  })
}

/** The stay as this place sells it: rooms are counted for room types only, a whole place is one. */
export const asSold = <S extends Stay>(place: Place, stay: S): S => (place.roomType ? stay : { ...stay, rooms: 1 })
