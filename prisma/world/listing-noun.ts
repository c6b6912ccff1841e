import type { Stream } from '@/lib/rng'
import type { PropertyType } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'

const NOUNS: Record<PropertyType, string> = {
  ...{ apartment: 'apartment', house: 'house', villa: 'villa', cabin: 'cabin', loft: 'loft', townhouse: 'townhouse' },
  ...{ cottage: 'cottage', guesthouse: 'guesthouse', hotel: 'hotel', hostel: 'hostel', treehouse: 'treehouse' },
  ...{ 'beach-hut': 'beach hut', bungalow: 'bungalow', castle: 'castle', 'tiny-house': 'tiny house' },
  ...{ 'farm-stay': 'farmhouse', barn: 'converted barn', houseboat: 'houseboat', motel: 'motel', resort: 'resort' },
  ...{ 'serviced-apartment': 'aparthotel', 'bed-and-breakfast': 'bed and breakfast', riad: 'riad', ryokan: 'ryokan' },
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

const DARS = 'Zitoun|Yasmine|Warda|Nour|Azhar|Anbar|Safran|Limoun|Kenza|Tamra|Noujoum|Amal|Basma|Saïda'.split('|')
const INNS = 'Matsukaze|Hanazono|Yamabuki|Kawasemi|Tsukimi|Momiji|Sazanami|Komorebi|Asagiri|Fujinoki|Takemura'.split(
  '|',
)

/** The names of houses that are no plain hotels. */
const OWN_NAMES: Partial<Record<PropertyType, string[]>> = {
  hostel: ['{name} Hostel', '{name} Hostel {city}', 'Hostel {name} {quarter}'],
  motel: ['{name} Motel', '{city} {name} Motel', '{name} Motor Inn', '{name} Motel {quarter}'],
  resort: ['{name} Resort {city}', 'The {name} Resort & Spa', '{name} Bay Resort', 'The {name} at {quarter}'],
  'serviced-apartment': ['{name} Serviced Apartments', '{name} Aparthotel {quarter}', '{name} Residences {city}'],
  'bed-and-breakfast': ['{name} House B&B', '{name} Bed & Breakfast', 'The {name} B&B {quarter}', 'B&B {name}'],
  riad: ['Riad {dar}', 'Riad {dar} {quarter}', 'Dar {dar}', 'Riad {name}'],
  ryokan: ['Ryokan {inn}', '{inn} Ryokan {quarter}', 'Ryokan {inn} {city}'],
}

/** "Hotel Juniper", "The Heron Alfama", "Lantern Hostel". */
export function hotelName(
  draws: Stream,
  { propertyType, neighbourhood, city, starClass, brand }: ListingFacts,
): string {
  if (brand !== null)
    return draws.one([`${brand} ${neighbourhood}`, `${brand} ${city.name}`, `${brand} ${city.name} ${neighbourhood}`])
  const name = draws.one(NAMES)
  const own = OWN_NAMES[propertyType]
  if (own !== undefined)
    return draws
      .one(own)
      .replace('{name}', name)
      .replace('{city}', city.name)
      .replace('{quarter}', neighbourhood)
      .replace('{dar}', draws.one(DARS))
      .replace('{inn}', draws.one(INNS))
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
