import type { OperationContext } from '@/fault-injection/operation'
import { stayRefusal } from '../availability/check-availability'
import { keptRows } from '../kept/kept-rows'
import { CARD_INCLUDE, cardOf } from '../listing/card-of'
import type { ListingCard } from '../listing/listing-card'
import { pricePlace } from '../pricing/price-place'
import { asSold, loadPlace } from '../stay/load-place'

export interface WantedStay {
  checkIn: string
  checkOut: string
  adults: number
  children?: number
}

/** The cards of these listings in their order; unknown ones are left out. */
export async function cardsOf(ctx: OperationContext, ids: number[]): Promise<ListingCard[]> {
  const read = () => ctx.db.listing.findMany({ where: { id: { in: ids } }, include: CARD_INCLUDE })
  const listings = await keptRows(ctx, 'cards to keep', ids.join(), ['Listing', 'City', 'ListingPhoto'], read)
  const byId = new Map(listings.map((listing) => [listing.id, cardOf(ctx, { listing, roomType: null })]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The card of a listing with what these nights cost there, or why they are not to be had. A hotel is taken at its cheapest room that fits. */
export async function cardForStay(
  ctx: OperationContext,
  listingId: number,
  { checkIn, checkOut, adults, children = 0 }: WantedStay,
): Promise<{ card: ListingCard; refusal: string | null }> {
  const rooms = await ctx.db.roomType.findMany({
    where: { listingId },
    orderBy: [{ basePriceMinor: 'asc' }, { id: 'asc' }],
    select: { id: true, maxGuests: true },
  })
  const room = rooms.find(({ maxGuests }) => maxGuests >= adults + children) ?? rooms[0]
  const listing = await ctx.db.listing.findUniqueOrThrow({ where: { id: listingId }, include: CARD_INCLUDE })
  const place = await loadPlace(ctx, { listingId, roomTypeId: room?.id ?? null })
  const party = { adults, children, infants: 0, pets: 0 }
  const count = room ? Math.ceil((adults + children) / room.maxGuests) : 1
  const stay = asSold(place, { listingId, roomTypeId: room?.id ?? null, rooms: count, checkIn, checkOut, ...party })
  const refusal = await stayRefusal(ctx, place, stay)
  if (refusal) return { card: cardOf(ctx, { listing, roomType: null }), refusal: refusal.what }
  const { nightsMinor, totalMinor } = await pricePlace(ctx, place, stay)
  const priced = { checkIn, checkOut, nightsMinor, totalMinor }
  return { card: cardOf(ctx, { listing, roomType: place.roomType, ratePlan: place.ratePlan }, priced), refusal: null }
}
