import type Database from 'better-sqlite3'
import { NEEDS_ONE_OF } from '@/prisma/world/agree-amenities'
import { mustBeEmpty } from '@/prisma/world/check-rows'
import { destinations, type Trait } from '@/prisma/world/destination'

const has = (...keys: string[]) =>
  `EXISTS (SELECT 1 FROM ListingAmenity la JOIN Amenity a ON a.id = la.amenityId WHERE la.listingId = l.id AND a.key IN (${keys.map((key) => `'${key}'`).join(', ')}))`
const isIn = (key: string) =>
  `EXISTS (SELECT 1 FROM ListingCategory lc JOIN Category k ON k.id = lc.categoryId WHERE lc.listingId = l.id AND k.key = '${key}')`

/** What lies around a place, and what it can be seen from. */
const AROUND: [amenity: string, trait: Trait][] = [
  ['harbour-view', 'harbour'],
  ['river-view', 'river'],
  ['lake-view', 'lake'],
  ['lakefront', 'lake'],
  ['golf-course', 'golf'],
  ['casino', 'casino'],
]

/** A category or tag, and the condition that makes a listing one of it. Said anew here, not read from the generator. */
const CATEGORIES: [key: string, condition: string][] = [
  ['beachfront', has('beachfront')],
  ['cabins', `l.propertyType = 'cabin'`],
  ['tiny-homes', `l.propertyType = 'tiny-house'`],
  ['castles', `l.propertyType = 'castle'`],
  ['resorts', `l.propertyType = 'resort'`],
  ['lakefront', has('lakefront')],
  ['sea-views', has('sea-view')],
  ['on-a-budget', 'l.basePriceMinor < 6000'],
  ['new', `julianday('2027-03-08') - julianday(l.createdOn) <= 60`],
  ['guest-favourite', 'l.isGuestFavourite'],
  ['adults-only', 'NOT l.childrenAllowed'],
  ['pet-friendly', 'l.petsAllowed'],
  ['historic', has('historic-building')],
]

/** Only where this holds, though not wherever it holds. */
const ONLY_WHERE: [key: string, condition: string][] = [
  ['family-friendly', 'l.childrenAllowed'],
  ['party-free', 'NOT l.partiesAllowed'],
  ['quiet', 'NOT l.partiesAllowed'],
  ['eco', has('solar-power', 'green-energy', 'recycling', 'refill-station')],
  ['business', has('workspace')],
  ['omg', `l.kind <> 'hotel'`],
]

/** Amenities agree with one another, with the rules of the house and with the place; categories follow the facts. */
export function checkAmenities(database: Database.Database): string[] {
  const empty = (what: string, condition: string) =>
    mustBeEmpty(database, what, `SELECT l.id, c.name FROM Listing l JOIN City c ON c.id = l.cityId WHERE ${condition}`)
  const placesWith = (trait: Trait) =>
    destinations()
      .filter(({ traits }) => traits.has(trait))
      .map(({ name }) => `'${name.replaceAll("'", "''")}'`)
      .join(', ')
  return [
    ...NEEDS_ONE_OF.flatMap(([key, needs]) =>
      empty(`There is ${key} without ${needs.join(' or ')}`, `${has(key)} AND NOT ${has(...needs)}`),
    ),
    ...AROUND.flatMap(([key, trait]) =>
      empty(`There is ${key} in a place without ${trait}`, `${has(key)} AND c.name NOT IN (${placesWith(trait)})`),
    ),
    ...empty(
      'What is for children is where they may not be',
      `NOT l.childrenAllowed AND ${has('crib', 'high-chair', 'playground', 'kids-club', 'babysitting')}`,
    ),
    ...empty(
      'What is for pets is where they may not be',
      `NOT l.petsAllowed AND ${has('pet-bowls', 'pet-bed', 'fenced-garden')}`,
    ),
    ...empty(
      'A service of hotels is in a home',
      `l.kind <> 'hotel' AND ${has('restaurant', 'bar', 'casino', 'kids-club', 'meeting-rooms', 'room-service', 'reception-24h')}`,
    ),
    ...empty(
      'A resort lacks what makes it one',
      `l.propertyType = 'resort' AND NOT (${has('pool')} AND ${has('restaurant')})`,
    ),
    ...empty(
      'A house stands in the wrong country',
      `(l.propertyType = 'riad' AND c.countryCode <> 'MA') OR (l.propertyType = 'ryokan' AND c.countryCode <> 'JP')`,
    ),
    ...CATEGORIES.flatMap(([key, condition]) =>
      empty(`The category ${key} does not follow the facts`, `${isIn(key)} <> (${condition})`),
    ),
    ...ONLY_WHERE.flatMap(([key, condition]) =>
      empty(`The category ${key} contradicts the facts`, `${isIn(key)} AND NOT (${condition})`),
    ),
  ]
}
