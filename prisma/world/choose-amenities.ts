import type { Stream } from '@/lib/rng'
import { AMENITIES, type AmenityKey } from '@/prisma/world/amenity'
import type { CityFacts } from '@/prisma/world/city'
import type { ListingKind, PropertyType } from '@/prisma/world/dwelling'

export interface AmenityContext {
  city: CityFacts
  kind: ListingKind
  propertyType: PropertyType
  starClass: number | null
  bedrooms: number
  /** -1..1, how well the place is kept and equipped. */
  quality: number
  latitude: number
}

const STANDALONE: PropertyType[] = ['house', 'villa', 'cabin', 'cottage', 'guesthouse', 'bungalow', 'treehouse']
const RUSTIC: PropertyType[] = ['cabin', 'cottage', 'treehouse', 'beach-hut']

/** The amenities of a listing: drawn by the odds of its kind, then made to agree with the place and with one another. */
export function chooseAmenities(draws: Stream, context: AmenityContext): Set<AmenityKey> {
  const { kind, quality } = context
  const column = kind === 'hotel' ? 2 : kind === 'entire' ? 0 : 1
  const chosen = new Set<AmenityKey>()
  for (const { key, odds } of AMENITIES) {
    const probability = odds[column] * factorOf(key, context) * (1 + quality * 0.35)
    // Drawn for every key, so that a change of one entry's odds moves no other entry.
    if (draws.next() < probability) chosen.add(key)
  }
  addViews(draws, context, chosen)
  makeAgree(draws, context, chosen)
  return chosen
}

/** What the setting and the building do to the odds. */
function factorOf(key: AmenityKey, { city, propertyType, starClass, kind }: AmenityContext): number {
  const { setting } = city
  const isWarm = Math.abs(city.lat) < 36
  const isStandalone = STANDALONE.includes(propertyType)
  const stars = starClass ?? 2
  const isHostel = propertyType === 'hostel'
  switch (key) {
    case 'pool':
      return (
        (propertyType === 'villa' ? 6 : isStandalone ? 1.6 : propertyType === 'beach-hut' ? 0 : 0.7) *
        (isWarm ? 1.8 : setting === 'mountain' ? 0.4 : 0.8) *
        (kind === 'hotel' ? stars / 3 : 1) *
        (isHostel ? 0.3 : 1)
      )
    case 'hot-tub':
    case 'sauna':
      return (setting === 'mountain' ? 4 : 1) * (kind === 'hotel' ? stars / 3.5 : 1) * (isHostel ? 0 : 1)
    case 'air-conditioning':
      return isWarm ? 1.9 : setting === 'mountain' ? 0.15 : 0.9
    case 'heating':
      return Math.abs(city.lat) < 24 ? 0.2 : 1.25
    case 'fireplace':
      return isWarm ? 0.3 : (setting === 'mountain' ? 3.5 : 1) * (RUSTIC.includes(propertyType) ? 2 : 1)
    case 'garden':
    case 'bbq-grill':
    case 'fire-pit':
      return isStandalone ? 2.4 : propertyType === 'townhouse' ? 1.2 : kind === 'hotel' ? 1 : 0.3
    case 'free-parking':
      return setting === 'city' ? (isStandalone ? 1 : 0.4) : 2.2
    case 'paid-parking':
      return setting === 'city' ? 1.4 : 0.6
    case 'lift':
      return isStandalone || ['townhouse', 'beach-hut'].includes(propertyType) ? 0 : setting === 'city' ? 1.6 : 0.9
    case 'kayak':
      return setting === 'coast' ? 3 : setting === 'city' ? 0 : 1
    case 'safe':
    case 'spa':
    case 'gym':
    case 'restaurant':
    case 'bar':
    case 'airport-shuttle':
      return kind === 'hotel' ? (isHostel ? 0.3 : stars / 3.2) : 1
    case 'bathtub':
    case 'coffee-machine':
      return isHostel ? 0 : kind === 'hotel' ? stars / 3 : 1
    case 'tv':
    case 'dishwasher':
    case 'ev-charger':
      return ['treehouse', 'beach-hut'].includes(propertyType) ? 0.2 : 1
    default:
      return 1
  }
}

function addViews(draws: Stream, { city, propertyType, quality }: AmenityContext, chosen: Set<AmenityKey>): void {
  const lift = 1 + quality * 0.4
  const isNearWater = propertyType === 'beach-hut' || propertyType === 'bungalow'
  if (city.setting === 'coast' && draws.chance((isNearWater ? 0.9 : 0.42) * lift)) chosen.add('sea-view')
  if (city.setting === 'mountain' && draws.chance(0.75 * lift)) chosen.add('mountain-view')
  if (city.setting === 'countryside' && draws.chance(0.12)) chosen.add('mountain-view')
  if (city.setting === 'city' && draws.chance(0.24 * lift)) chosen.add('city-view')
  if (city.beachside.length > 0 && draws.chance(isNearWater ? 0.6 : 0.06)) chosen.add('beachfront')
  if (city.season === 'ski' && draws.chance(0.16)) chosen.add('ski-in-ski-out')
  if (chosen.has('garden') && draws.chance(0.5)) chosen.add('garden-view')
}

function makeAgree(draws: Stream, { propertyType, kind }: AmenityContext, chosen: Set<AmenityKey>): void {
  if (chosen.has('beachfront')) chosen.add('sea-view')
  if (chosen.has('free-parking')) chosen.delete('paid-parking')
  if (!chosen.has('kitchen')) for (const key of ['dishwasher', 'oven'] as const) chosen.delete(key)
  if (!chosen.has('washer')) chosen.delete('dryer')
  if (chosen.has('reception-24h')) chosen.delete('self-check-in')
  if (propertyType === 'treehouse')
    for (const key of ['lift', 'pool', 'garden', 'crib', 'step-free'] as const) chosen.delete(key)
  if (propertyType === 'treehouse' && draws.chance(0.8)) chosen.add('terrace')
  if (propertyType === 'beach-hut')
    for (const key of ['pool', 'garden', 'garden-view', 'sauna'] as const) chosen.delete(key)
  if (kind === 'hotel') chosen.delete('bbq-grill')
  if (!chosen.has('step-free')) chosen.delete('accessible-shower')
}
