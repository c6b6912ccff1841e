import type { OperationContext } from '@/fault-injection/operation'
import { distanceKm } from '../listing/distance-km'
import type { SearchItem } from './search-result'
import { photoPath } from '../listing/photo-path'
import type { Match } from './sort-matches'

const PHOTOS = 5

/** The cards of one page of matches, in their order. */
export async function loadCards(
  ctx: OperationContext,
  matches: Match[],
  { nights, centre }: { nights: number | null; centre: { lat: number; lng: number } | null },
): Promise<SearchItem[]> {
  const rows = await ctx.db.listing.findMany({
    where: { id: { in: matches.map(({ candidate }) => candidate.id) } },
    select: {
      ...{ id: true, title: true, neighbourhood: true, reviewCount: true, isGuestFavourite: true },
      ...{ bedrooms: true, beds: true, maxGuests: true },
      city: { select: { name: true, country: true } },
      photos: { orderBy: { position: 'asc' }, where: { position: { lt: PHOTOS } }, select: { photo: true } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return matches.flatMap(({ candidate, offer }): SearchItem[] => {
    const row = byId.get(candidate.id)
    if (!row) return []
    const { city, photos, ...facts } = row
    const room = candidate.rooms.find(({ id }) => id === offer.roomTypeId)
    return [
      {
        ...facts,
        kind: candidate.kind,
        propertyType: candidate.propertyType,
        starClass: candidate.starClass,
        city: city.name,
        country: city.country,
        photos: photos.map(({ photo }) => photoPath(photo)),
        rating100: candidate.rating100,
        maxGuests: room?.maxGuests ?? facts.maxGuests,
        nightlyMinor: offer.nightlyMinor,
        currency: candidate.rates.currency,
        totalMinor: offer.totalMinor,
        nights,
        isFreeCancellation: offer.isFreeCancellation,
        isInstant: candidate.isInstant,
        hasBreakfast: offer.hasBreakfast,
        roomTypeId: offer.roomTypeId,
        roomTypeName: offer.roomTypeName,
        ...{ checkIn: null, checkOut: null, ratePlanId: null, ratePlanName: null, deal: null, isSuperhost: false },
        ...{ lat: candidate.lat, lng: candidate.lng, payment: 'now' },
        meal: offer.hasBreakfast ? 'breakfast' : 'room-only',
        distanceKm: centre && distanceKm(candidate, centre),
      },
    ]
  })
}
