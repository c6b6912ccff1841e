import type { Stream } from '@/lib/rng'
import type { ListingKind, PropertyType } from '@/prisma/world/dwelling'

/** Share of the usual floor that such a home has. */
const FACTORS: Partial<Record<PropertyType, number>> = {
  ...{ 'tiny-house': 0.5, barn: 1.4, 'farm-stay': 1.2, houseboat: 0.85 },
  ...{ loft: 1.3, house: 1.2, villa: 1.5, townhouse: 1.15, cabin: 0.9, treehouse: 0.6, 'beach-hut': 0.6, castle: 1.9 },
}

/** Square metres of what is let: the whole home, or the room; null for hotels, whose room types have their own. */
export function drawSizeSqm(
  draws: Stream,
  {
    kind,
    propertyType,
    bedrooms,
    bathrooms,
  }: { kind: ListingKind; propertyType: PropertyType; bedrooms: number; bathrooms: number },
): number | null {
  const spread = 0.82 + draws.next() * 0.4
  if (kind === 'hotel') return null
  if (kind !== 'entire') return Math.round(14 * spread)
  const usual = 24 + 19 * bedrooms + 5 * bathrooms
  return Math.round(usual * spread * (FACTORS[propertyType] ?? 1))
}
