import type { Stream } from '@/lib/rng'
import { makeAgree } from '@/prisma/world/agree-amenities'
import { AMENITIES, type AmenityKey } from '@/prisma/world/amenity'
import { factorOf } from '@/prisma/world/amenity-odds'
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

/** What every such house has. */
const ALWAYS: Partial<Record<PropertyType, AmenityKey[]>> = {
  resort: ['pool', 'restaurant', 'bar', 'spa', 'garden', 'breakfast'],
  'serviced-apartment': ['kitchen', 'fridge', 'microwave', 'private-bathroom'],
  'bed-and-breakfast': ['breakfast', 'private-bathroom'],
  riad: ['breakfast', 'restaurant', 'terrace', 'rooftop', 'private-bathroom'],
  ryokan: ['breakfast', 'restaurant', 'garden', 'hot-spring'],
  motel: ['free-parking', 'private-bathroom'],
  hotel: ['private-bathroom'],
  castle: ['garden', 'fireplace'],
  'farm-stay': ['garden'],
}

/** The amenities of a listing: drawn by the odds of its kind, then made to agree with the place and with one another. */
export function chooseAmenities(draws: Stream, context: AmenityContext): Set<AmenityKey> {
  const { kind, quality, propertyType } = context
  const column = kind === 'hotel' ? 2 : kind === 'entire' ? 0 : 1
  const chosen = new Set<AmenityKey>()
  for (const { key, odds } of AMENITIES) {
    const probability = odds[column] * factorOf(key, context) * (1 + quality * 0.35)
    // Drawn for every key, so that a change of one entry's odds moves no other entry.
    if (draws.next() < probability) chosen.add(key)
  }
  for (const key of kind === 'private' ? [] : (ALWAYS[propertyType] ?? [])) chosen.add(key)
  if (kind === 'entire') chosen.add('private-bathroom')
  // Who shares a room shares the kitchen too.
  if (kind === 'shared') chosen.add('kitchen')
  addPlace(draws, context, chosen)
  addFood(draws, context, chosen)
  makeAgree(draws, chosen, context)
  return chosen
}

/** Views, and what lies at the door. */
function addPlace(draws: Stream, { city, propertyType, quality }: AmenityContext, chosen: Set<AmenityKey>): void {
  const { traits, setting, beachside } = city
  const lift = 1 + quality * 0.4
  const isNearWater = propertyType === 'beach-hut' || propertyType === 'bungalow'
  const isResort = propertyType === 'resort'
  const add = (chance: number, ...keys: AmenityKey[]) => {
    if (draws.next() < chance) for (const key of keys) chosen.add(key)
  }
  add(setting === 'coast' ? (isNearWater || isResort ? 0.9 : 0.42) * lift : 0, 'sea-view')
  add(setting === 'mountain' ? 0.75 * lift : setting === 'countryside' ? 0.12 : 0, 'mountain-view')
  add(setting === 'city' ? 0.24 * lift : 0, 'city-view')
  add(traits.has('harbour') ? 0.13 * lift : 0, 'harbour-view')
  add(traits.has('lake') ? 0.34 * lift : 0, 'lake-view')
  add(traits.has('lake') ? 0.09 : 0, 'lakefront', 'lake-view')
  add(traits.has('river') ? (propertyType === 'houseboat' ? 1 : 0.1 * lift) : 0, 'river-view')
  add(
    beachside.length > 0 ? (isNearWater || isResort ? 0.6 : 0.06) : 0,
    ...(['beachfront', 'sea-view', 'beach-access'] as const),
  )
  add(beachside.length > 0 ? 0.09 : 0, 'beach-access')
  add(chosen.has('beachfront') ? (isResort ? 0.6 : propertyType === 'villa' ? 0.5 : 0.12) : 0, 'private-beach')
  add(city.season === 'ski' || city.season === 'southski' ? 0.16 : 0, 'ski-in-ski-out')
  add(chosen.has('garden') ? 0.5 : 0, 'garden-view')
  add(
    isOld(propertyType) ? 1 : traits.has('historic') ? (NEW_BUILT.includes(propertyType) ? 0 : 0.2) : 0.04,
    'historic-building',
  )
  add(traits.has('hot-springs') ? 0.07 : 0, 'hot-spring')
  if (NEW_BUILT.includes(propertyType)) chosen.delete('historic-building')
}

const isOld = (propertyType: PropertyType) => ['castle', 'riad', 'barn'].includes(propertyType)
const NEW_BUILT: PropertyType[] = [
  'tiny-house',
  'beach-hut',
  'treehouse',
  'cabin',
  'motel',
  'resort',
  'houseboat',
  'bungalow',
]

/** How breakfast is, and a bar at the pool. */
function addFood(draws: Stream, { kind, starClass }: AmenityContext, chosen: Set<AmenityKey>): void {
  const stars = starClass ?? 2
  const [full, vegan, organic, bar] = [draws.next(), draws.next(), draws.next(), draws.next()]
  if (full < 0.34) chosen.add('full-breakfast')
  if (vegan < 0.22) chosen.add('vegan-breakfast')
  if (organic < 0.16) chosen.add('organic-breakfast')
  if (kind === 'hotel' && bar < stars * 0.1) chosen.add('pool-bar')
}
