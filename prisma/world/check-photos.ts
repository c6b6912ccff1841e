import type Database from 'better-sqlite3'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { type PhotoFacts, photoLibrary } from '@/prisma/world/photo-library'

/** For a kind of photo: the condition that a listing which shows it must meet. Said anew here, not read from the generator. */
const CONDITIONS: Record<string, string> = {
  pool: `'pool' IN keys`,
  terrace: `'terrace' IN keys OR 'balcony' IN keys`,
  living: `l.kind <> 'shared' AND l.propertyType NOT IN ('hotel', 'motel', 'resort', 'serviced-apartment')`,
  garden: `'garden' IN keys`,
  kitchen: `'kitchen' IN keys`,
  workspace: `'workspace' IN keys`,
  cabin: `l.propertyType IN ('cabin', 'tiny-house')`,
  treehouse: `l.propertyType = 'treehouse'`,
  'beach-hut': `l.propertyType = 'beach-hut'`,
  'hotel-room': `l.propertyType IN ('hotel', 'motel', 'resort', 'serviced-apartment')`,
  house: `l.propertyType IN ('house', 'villa', 'townhouse', 'cottage', 'bungalow', 'guesthouse', 'farm-stay', 'bed-and-breakfast')`,
  castle: `l.propertyType = 'castle'`,
  riad: `l.propertyType = 'riad'`,
  ryokan: `l.propertyType = 'ryokan'`,
  houseboat: `l.propertyType = 'houseboat'`,
  barn: `l.propertyType = 'barn'`,
  block: `l.propertyType IN ('apartment', 'loft', 'hotel', 'hostel', 'serviced-apartment')`,
}

/** For a thing that can be seen: the amenity without which nobody has it. */
const THINGS: Record<string, string> = {
  ...{ pool: 'pool', bathtub: 'bathtub', fireplace: 'fireplace', grill: 'bbq-grill', tv: 'tv', desk: 'workspace' },
  ...{ oven: 'oven', 'hot spring': 'hot-spring' },
}

/** Kinds of dwellings that nobody would know by their rooms: they open with a photo of their own kind. */
const KNOWN_OUTSIDE = ['castle', 'riad', 'ryokan', 'houseboat', 'barn'] as const

/** For beds that can be seen: what the listing must say of its rooms. */
const BEDS: Record<string, string> = {
  '1 bunk bed': `l.sleeping LIKE '%bunk%'`,
  '1 single': `l.sleeping LIKE '%single%'`,
  '2 single': `l.sleeping LIKE '%single beds%'`,
  '1 double': `l.sleeping LIKE '%double%' OR l.sleeping LIKE '%queen%' OR l.sleeping LIKE '%king%'`,
}

/** How many kinds of photo there are when all are made. */
const KINDS = 20

/** Photos are there, differ, and show nothing that the listing is not. */
export function checkPhotos(database: Database.Database): string[] {
  const library = photoLibrary()
  const idsWhere = (fits: (photo: (typeof library)[number]) => boolean) =>
    library
      .filter(fits)
      .map(({ id }) => `'${id}'`)
      .join(', ')
  const shown = `SELECT l.id, p.photo FROM ListingPhoto p JOIN Listing l ON l.id = p.listingId JOIN City c ON c.id = l.cityId`
  const keys = `(SELECT a.key FROM ListingAmenity la JOIN Amenity a ON a.id = la.amenityId WHERE la.listingId = l.id)`
  const unlike = (what: string, ids: string, condition: string) =>
    mustBeEmpty(database, what, `${shown} WHERE p.photo IN (${ids}) AND NOT (${condition.replaceAll('keys', keys)})`)
  const known = new Set(library.map(({ id }) => id))
  // While the photos are still being made, no listing can have enough of them.
  const fewest = new Set(library.map(({ kind }) => kind)).size < KINDS ? 0 : 4
  return [
    ...Object.entries(CONDITIONS).flatMap(([kind, condition]) =>
      unlike(
        `A photo of kind ${kind} contradicts its listing`,
        idsWhere((photo) => photo.kind === kind),
        condition,
      ),
    ),
    ...unlike(
      'The sea is seen away from the coast',
      idsWhere(({ shows }) => shows.view === 'sea'),
      `c.setting = 'coast'`,
    ),
    ...unlike(
      'Peaks are seen where the listing has no view of them',
      idsWhere(({ shows }) => shows.view === 'mountains' || shows.view === 'snow'),
      `'mountain-view' IN keys`,
    ),
    ...Object.entries(THINGS).flatMap(([thing, amenity]) =>
      unlike(
        `A ${thing} is seen where there is none`,
        idsWhere(({ shows }) => shows[thing] !== undefined),
        `'${amenity}' IN keys`,
      ),
    ),
    ...Object.entries(BEDS).flatMap(([beds, condition]) =>
      unlike(
        `A bedroom shows beds that the listing has not: ${beds}`,
        idsWhere(({ kind, shows }) => kind === 'bedroom' && shows.beds === beds),
        condition,
      ),
    ),
    ...mustBeEmpty(
      database,
      'A home shows more different bedrooms than it has',
      `SELECT l.id FROM Listing l JOIN ListingPhoto p ON p.listingId = l.id WHERE l.kind = 'entire' AND p.room LIKE 'Bedroom%' GROUP BY l.id HAVING count(DISTINCT p.room) > l.bedrooms`,
    ),
    ...mustBeEmpty(
      database,
      'A listing shows too few photos, too many or one twice',
      `SELECT l.id FROM Listing l LEFT JOIN ListingPhoto p ON p.listingId = l.id GROUP BY l.id HAVING count(p.photo) < ${fewest} OR count(p.photo) > 16 OR count(DISTINCT p.photo) < count(p.photo)`,
    ),
    ...mustBeEmpty(
      database,
      'The first photo is of a bathroom or a desk',
      `${shown} WHERE p.position = 0 AND p.photo IN (${idsWhere(({ kind }) => kind === 'bathroom' || kind === 'workspace')})`,
    ),
    ...KNOWN_OUTSIDE.flatMap((type) =>
      mustBeEmpty(
        database,
        `A ${type} does not open with a photo of one`,
        `SELECT l.id FROM Listing l LEFT JOIN ListingPhoto p ON p.listingId = l.id AND p.position = 0 WHERE l.propertyType = '${type}' AND (p.photo IS NULL OR p.photo NOT IN (${idsWhere(({ kind }) => kind === type)}))`,
      ),
    ),
    ...unlikeRooms(database, library),
    ...rows<{ photo: string }>(database, 'SELECT photo FROM ListingPhoto UNION SELECT heroPhoto FROM City').flatMap(
      ({ photo }) => (known.has(photo) ? [] : [`No photo is called ${photo}`]),
    ),
  ]
}

/** Two photos may show one bedroom from two places; else each bedroom has a photo of its own. */
function unlikeRooms(database: Database.Database, library: readonly PhotoFacts[]): string[] {
  const roomOf = new Map(library.map(({ id, room }) => [id, room ?? id]))
  const seen = new Map<string, string | undefined>()
  return rows<{ listingId: number; room: string; photo: string }>(
    database,
    `SELECT listingId, room, photo FROM ListingPhoto WHERE room LIKE 'Bedroom _%'`,
  ).flatMap(({ listingId, room, photo }) => {
    const key = `${listingId} ${room}`
    const other = seen.get(key)
    seen.set(key, roomOf.get(photo))
    return other === undefined || other === roomOf.get(photo)
      ? []
      : [`Two photos are of one bedroom and show two: ${JSON.stringify({ listingId, room, photo })}`]
  })
}
