import type { Stream } from '@/lib/rng'
import type { PropertyType } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'

const NOUNS: Record<PropertyType, string> = {
  ...{ apartment: 'apartment', house: 'house', villa: 'villa', cabin: 'cabin', loft: 'loft', townhouse: 'townhouse' },
  ...{ cottage: 'cottage', guesthouse: 'guesthouse', hotel: 'hotel', hostel: 'hostel', treehouse: 'treehouse' },
  ...{ 'beach-hut': 'beach hut', bungalow: 'bungalow' },
}

type Named = Pick<ListingFacts, 'kind' | 'propertyType' | 'bedrooms'>

/** What the place is in a sentence: "two-bedroom" is not part of it; "private room in a house" is. */
export function placeNoun({ kind, propertyType, bedrooms }: Named): string {
  const noun = NOUNS[propertyType]
  const withArticle = `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
  if (kind === 'private') return `private room in ${withArticle}`
  if (kind === 'shared') return `shared room in ${withArticle}`
  return bedrooms === 0 ? `studio ${noun}` : noun
}

const NAMES =
  'Aurora|Belvedere|Camellia|Meridian|Juniper|Almond|Sable|Marigold|Alder|Lantern|Halcyon|Cypress|Quill|Harbour|Linden|Orchid|Saffron|Willow|Ivory|Cobalt|Ember|Clover|Magnolia|Pilgrim|Compass|Swallow|Heron|Poplar|Terrazzo|Verbena|Mistral|Laurel|Fennel|Indigo|Sparrow|Acacia'.split(
    '|',
  )

/** "Hotel Juniper", "The Heron Alfama", "Lantern Hostel". */
export function hotelName(
  draws: Stream,
  { propertyType, neighbourhood, city, starClass, brand }: ListingFacts,
): string {
  if (brand !== null)
    return draws.one([`${brand} ${neighbourhood}`, `${brand} ${city.name}`, `${brand} ${city.name} ${neighbourhood}`])
  const name = draws.one(NAMES)
  if (propertyType === 'hostel')
    return draws.one([`${name} Hostel`, `${name} Hostel ${city.name}`, `Hostel ${name} ${neighbourhood}`])
  const forms = [
    `Hotel ${name}`,
    `The ${name} ${neighbourhood}`,
    `${name} Hotel ${city.name}`,
    `Hotel ${name} ${neighbourhood}`,
  ]
  if ((starClass ?? 0) >= 4) forms.push(`The ${name} Grand`, `${name} Palace`)
  if ((starClass ?? 5) <= 2) forms.push(`${name} Inn`, `Pension ${name}`)
  return draws.one(forms)
}
