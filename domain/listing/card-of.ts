import type { Listing, RatePlan, RoomType } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { nightsBetween } from '@/lib/calendar-date'
import { placePolicy } from '../booking/place-policy'
import { isFreeCancellation } from '../booking/refund-of'
import type { ListingCard } from './listing-card'
import { photoPath } from './photo-path'

export interface CardSource {
  listing: Listing & { city: { name: string; country: string }; photos: { photo: string }[] }
  roomType: RoomType | null
  ratePlan?: RatePlan | null
}

/** What `CardSource` needs beside the listing itself. */
export const CARD_INCLUDE = {
  city: true,
  photos: { orderBy: { position: 'asc' }, where: { position: { lt: 5 } } },
} as const

/** The card of a place; with the price of a stay when there is one. Without a room type, a hotel shows its cheapest. */
export function cardOf(
  ctx: Pick<OperationContext, 'now'>,
  { listing, roomType, ratePlan = null }: CardSource,
  stay: { checkIn: string; checkOut: string; nightsMinor: number; totalMinor: number } | null = null,
): ListingCard {
  const nights = stay && nightsBetween(stay.checkIn, stay.checkOut)
  return {
    id: listing.id,
    title: listing.title,
    kind: listing.kind,
    propertyType: listing.propertyType,
    starClass: listing.starClass,
    city: listing.city.name,
    country: listing.city.country,
    neighbourhood: listing.neighbourhood,
    photos: listing.photos.map(({ photo }) => photoPath(photo)),
    rating100: listing.rating100,
    reviewCount: listing.reviewCount,
    isGuestFavourite: listing.isGuestFavourite,
    bedrooms: listing.bedrooms,
    beds: listing.beds,
    maxGuests: roomType?.maxGuests ?? listing.maxGuests,
    nightlyMinor: stay && nights ? Math.round(stay.nightsMinor / nights) : (roomType ?? listing).basePriceMinor,
    currency: listing.currency,
    totalMinor: stay?.totalMinor ?? null,
    nights,
    isFreeCancellation: isFreeCancellation(placePolicy(listing, roomType, ratePlan), stay?.checkIn ?? null, ctx.now),
    isInstant: listing.isInstant,
    hasBreakfast: ratePlan ? ratePlan.meal !== 'room-only' : (roomType?.hasBreakfast ?? listing.hasBreakfast),
    roomTypeId: roomType?.id ?? null,
    roomTypeName: roomType?.name ?? null,
    distanceKm: null,
  }
}
