import type { Stream } from '@/lib/rng'
import type { ListingKind, PropertyType } from '@/prisma/world/dwelling'

export type Spirit = 'design' | 'quiet' | 'lgbtq-welcome' | 'party-free' | 'boutique'

const DESIGNED: PropertyType[] = ['loft', 'villa', 'apartment', 'townhouse', 'hotel', 'barn', 'riad']

/** What a place wants to be known for: said in its description, not seen in its facts. */
export function drawSpirit(
  draws: Stream,
  {
    kind,
    propertyType,
    quality,
    partiesAllowed,
  }: { kind: ListingKind; propertyType: PropertyType; quality: number; partiesAllowed: boolean },
): Set<Spirit> {
  const spirit = new Set<Spirit>()
  const add = (what: Spirit, chance: number) => {
    if (draws.next() < chance) spirit.add(what)
  }
  add('design', DESIGNED.includes(propertyType) && quality > 0.3 ? 0.3 : 0)
  add('quiet', kind === 'shared' || propertyType === 'hostel' || partiesAllowed ? 0 : 0.22)
  add('lgbtq-welcome', 0.12)
  add('party-free', partiesAllowed ? 0 : 0.16)
  add('boutique', propertyType === 'hotel' && quality > 0.2 ? 0.35 : propertyType === 'riad' ? 0.6 : 0)
  return spirit
}
