import type { AmenityKey } from '@/prisma/world/amenity'
import type { AmenityContext } from '@/prisma/world/choose-amenities'
import type { PropertyType } from '@/prisma/world/dwelling'

const STANDALONE: PropertyType[] = [
  ...(['house', 'villa', 'cabin', 'cottage', 'guesthouse', 'bungalow', 'treehouse'] as const),
  ...(['castle', 'tiny-house', 'farm-stay', 'barn', 'houseboat'] as const),
]
const RUSTIC: PropertyType[] = ['cabin', 'cottage', 'treehouse', 'beach-hut', 'farm-stay', 'barn', 'tiny-house']
const SMALL: PropertyType[] = ['treehouse', 'beach-hut', 'tiny-house']
/** Houses with few rooms and no floor of offices. */
const HOMELY: PropertyType[] = ['bed-and-breakfast', 'riad', 'ryokan', 'motel']

/** More of these with every star, and few of them in a hostel or an inn. */
const GRAND: ReadonlySet<AmenityKey> = new Set([
  ...(['safe', 'spa', 'gym', 'restaurant', 'bar', 'massage', 'steam-room', 'yoga', 'concierge', 'lounge'] as const),
  ...(['room-service', 'minibar', 'bathrobes', 'tour-desk', 'currency-exchange', 'laundry-service'] as const),
  ...(['kids-club', 'babysitting', 'tennis', 'late-check-out', 'early-check-in', 'soundproofing'] as const),
])
/** Only where people come to meet: hotels of three stars and more in places with many of them. */
const FOR_BUSINESS: ReadonlySet<AmenityKey> = new Set(['meeting-rooms', 'business-centre', 'conference-hall'])
/** Only in the grandest. */
const FOR_FEW: ReadonlySet<AmenityKey> = new Set(['butler-service', 'golf-course', 'casino', 'nightclub'])

/** What the setting and the building do to the odds of an amenity. */
export function factorOf(key: AmenityKey, context: AmenityContext): number {
  const { city, propertyType, starClass, kind } = context
  const { setting, traits } = city
  const isWarm = Math.abs(city.lat) < 36
  const isStandalone = STANDALONE.includes(propertyType)
  const stars = starClass ?? 2
  const isHostel = propertyType === 'hostel'
  if (kind === 'hotel' && GRAND.has(key)) return isHostel ? 0.2 : stars / 3.2
  if (FOR_BUSINESS.has(key))
    return stars < 3 || HOMELY.includes(propertyType) ? 0 : (stars / 3.6) * (setting === 'city' ? 1.5 : 0.7)
  if (FOR_FEW.has(key)) return fewFactor(key, context)
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
    case 'fan':
      return isWarm ? 1.8 : 0.6
    case 'heating':
      return Math.abs(city.lat) < 24 ? 0.2 : 1.25
    case 'fireplace':
      return isWarm ? 0.3 : (setting === 'mountain' ? 3.5 : 1) * (RUSTIC.includes(propertyType) ? 2 : 1)
    case 'garden':
    case 'bbq-grill':
    case 'fire-pit':
    case 'hammock':
    case 'playground':
      return isStandalone ? 2.4 : propertyType === 'townhouse' ? 1.2 : kind === 'hotel' ? 1 : 0.3
    case 'free-parking':
      return setting === 'city' ? (isStandalone ? 1 : 0.4) : 2.2
    case 'paid-parking':
      return setting === 'city' ? 1.4 : 0.6
    case 'lift':
      return isStandalone || ['townhouse', 'beach-hut', ...HOMELY].includes(propertyType)
        ? 0
        : setting === 'city'
          ? 1.6
          : 0.9
    case 'rooftop':
      return isStandalone ? 0 : setting === 'city' ? 1.5 : 1
    case 'kayak':
      return traits.has('lake') ? 4 : setting === 'coast' ? 3 : setting === 'city' ? 0 : 1
    case 'airport-shuttle':
    case 'reception-24h':
      return propertyType === 'bed-and-breakfast' || propertyType === 'motel' ? 0.4 : isHostel ? 0.7 : 1
    case 'bathtub':
    case 'coffee-machine':
      return isHostel ? 0 : kind === 'hotel' ? stars / 3 : 1
    case 'private-bathroom':
      return isHostel ? 0.2 : 1
    case 'tv':
    case 'dishwasher':
    case 'ev-charger':
      return SMALL.includes(propertyType) ? 0.2 : 1
    case 'solar-power':
    case 'green-energy':
      return isStandalone ? 1.6 : 0.8
    default:
      return 1
  }
}

function fewFactor(key: AmenityKey, { propertyType, starClass, city }: AmenityContext): number {
  const isGrand = (starClass ?? 0) >= 4
  if (key === 'butler-service') return propertyType === 'villa' ? 14 : (starClass ?? 0) === 5 ? 8 : 0
  if (key === 'golf-course')
    return city.traits.has('golf') && (isGrand || propertyType === 'villa') ? (propertyType === 'resort' ? 14 : 4) : 0
  if (key === 'casino') return city.traits.has('casino') && isGrand ? 22 : 0
  return isGrand && city.setting !== 'countryside' ? 3 : 0
}
