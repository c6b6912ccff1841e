import type { Stream } from '@/lib/rng'
import type { AmenityKey } from '@/prisma/world/amenity'
import type { CityFacts } from '@/prisma/world/city'
import type { ListingKind, PropertyType } from '@/prisma/world/dwelling'

/** USD a night for one bedroom in a city of average price. */
const BASE: Record<PropertyType, number> = {
  ...{ apartment: 96, loft: 118, house: 112, townhouse: 116, villa: 170, cabin: 112, cottage: 104, guesthouse: 84 },
  ...{ bungalow: 112, treehouse: 142, 'beach-hut': 108, hotel: 105, hostel: 62 },
  ...{ castle: 260, 'tiny-house': 88, 'farm-stay': 98, barn: 116, houseboat: 136, motel: 70, resort: 150 },
  ...{ 'serviced-apartment': 118, 'bed-and-breakfast': 92, riad: 96, ryokan: 152 },
}
const STARS = [0, 58, 76, 106, 158, 300]
const LIFTS: Partial<Record<AmenityKey, number>> = {
  ...{ pool: 0.13, 'hot-tub': 0.07, sauna: 0.05, 'sea-view': 0.1, beachfront: 0.14, 'ski-in-ski-out': 0.16 },
  ...{ 'mountain-view': 0.04, 'city-view': 0.04, terrace: 0.04, 'air-conditioning': 0.03, fireplace: 0.03, spa: 0.1 },
  ...{ 'private-beach': 0.12, 'butler-service': 0.18, 'lake-view': 0.05, lakefront: 0.1, 'harbour-view': 0.05 },
  ...{ 'hot-spring': 0.08, 'historic-building': 0.03, casino: 0.04, rooftop: 0.03, 'river-view': 0.03 },
}
/** Against a hotel of the same stars. */
const STYLES: Partial<Record<PropertyType, number>> = { motel: 0.72, resort: 1.25, 'serviced-apartment': 1.08 }
const SHARE: Record<ListingKind, number> = { entire: 1, private: 0.5, shared: 0.27, hotel: 1 }

export interface PricedPlace {
  city: CityFacts
  kind: ListingKind
  propertyType: PropertyType
  starClass: number | null
  bedrooms: number
  bathrooms: number
  quality: number
  amenities: ReadonlySet<AmenityKey>
}

/** The price of a night before season, weekday and event, in whole USD given as minor units. Hotels: of a plain double. */
export function drawBasePrice(draws: Stream, place: PricedPlace): number {
  const start =
    place.starClass === null
      ? BASE[place.propertyType]
      : (STARS[place.starClass] ?? BASE.hotel) * (STYLES[place.propertyType] ?? 1)
  const rooms = place.kind === 'entire' ? 1 + 0.38 * (place.bedrooms - 1) + 0.06 * (place.bathrooms - 1) : 1
  const lift = [...place.amenities].reduce((sum, key) => sum + (LIFTS[key] ?? 0), 1)
  const spread = Math.exp(0.17 * draws.normal())
  const minor =
    start * Math.max(0.78, rooms) * lift * spread * SHARE[place.kind] * (1 + 0.2 * place.quality) * place.city.price
  return Math.max(14, Math.round(minor / 100)) * 100
}
