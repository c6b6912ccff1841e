import type { Stream } from '@/lib/rng'
import type { AmenityKey } from '@/prisma/world/amenity'
import type { ListingKind, PropertyType } from '@/prisma/world/dwelling'

/** An amenity and those of which it needs at least one. */
export const NEEDS_ONE_OF: [key: AmenityKey, needs: AmenityKey[]][] = [
  ['fast-wifi', ['wifi']],
  ['dishwasher', ['kitchen']],
  ['oven', ['kitchen']],
  ['cooking-basics', ['kitchen']],
  ['dryer', ['washer']],
  ['streaming', ['tv']],
  ['gaming', ['tv']],
  ['sun-loungers', ['pool', 'terrace', 'garden', 'rooftop']],
  ['hammock', ['garden', 'terrace', 'balcony']],
  ['outdoor-shower', ['garden', 'terrace', 'beach-access']],
  ['bbq-grill', ['garden', 'terrace', 'balcony']],
  ['fire-pit', ['garden', 'terrace']],
  ['playground', ['garden']],
  ['tennis', ['garden', 'pool']],
  ['garden-view', ['garden']],
  ['fenced-garden', ['garden']],
  ['steam-room', ['spa', 'sauna', 'gym']],
  ['full-breakfast', ['breakfast']],
  ['vegan-breakfast', ['breakfast']],
  ['organic-breakfast', ['breakfast']],
  ['pool-bar', ['pool']],
  ['pool-bar', ['bar']],
  ['private-beach', ['beachfront']],
  ['beachfront', ['sea-view']],
  ['beachfront', ['beach-access']],
  ['lakefront', ['lake-view']],
  ['accessible-shower', ['step-free']],
  ['grab-rails', ['step-free']],
  ['wide-doors', ['step-free']],
  ['accessible-parking', ['free-parking', 'paid-parking']],
  ['business-centre', ['meeting-rooms']],
  ['conference-hall', ['meeting-rooms']],
  ['kids-club', ['pool']],
]

const FOR_CHILDREN: AmenityKey[] = ['crib', 'high-chair', 'playground', 'kids-club', 'babysitting']
const FOR_PETS: AmenityKey[] = ['pet-bowls', 'pet-bed', 'fenced-garden']

/** Takes away what needs something that is not there, then what rules something else out. */
export function makeAgree(
  draws: Stream,
  chosen: Set<AmenityKey>,
  { propertyType, kind }: { propertyType: PropertyType; kind: ListingKind },
): void {
  const without = (...keys: AmenityKey[]) => {
    for (const key of keys) chosen.delete(key)
  }
  if (propertyType === 'treehouse') without('lift', 'pool', 'garden', 'crib', 'step-free', 'library', 'piano')
  if (propertyType === 'treehouse' && draws.chance(0.8)) chosen.add('terrace')
  if (propertyType === 'beach-hut') without('pool', 'garden', 'sauna', 'piano', 'library')
  if (propertyType === 'houseboat') without('pool', 'garden', 'lift', 'bbq-grill', 'fire-pit', 'free-parking')
  if (propertyType === 'tiny-house') without('lift', 'piano', 'library', 'pool', 'dishwasher')
  if (kind === 'hotel') without('bbq-grill')
  if (kind !== 'private') without('bedroom-lock')
  if (chosen.has('free-parking')) without('paid-parking')
  if (chosen.has('reception-24h')) without('self-check-in')
  // Each rule may take what another needs, so they are applied until nothing changes.
  for (let size = -1; size !== chosen.size;) {
    size = chosen.size
    for (const [key, needs] of NEEDS_ONE_OF) if (!needs.some((need) => chosen.has(need))) without(key)
  }
}

/** Takes away what is for children or pets where they may not be. */
export function agreeWithRules(
  amenities: Set<AmenityKey>,
  { childrenAllowed, petsAllowed }: { childrenAllowed: boolean; petsAllowed: boolean },
): void {
  if (!childrenAllowed) for (const key of FOR_CHILDREN) amenities.delete(key)
  if (!petsAllowed) for (const key of FOR_PETS) amenities.delete(key)
}
