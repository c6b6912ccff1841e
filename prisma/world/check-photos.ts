import type Database from 'better-sqlite3'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { photoLibrary } from '@/prisma/world/photo-library'

/** For a kind of photo: the condition that a listing which shows it must meet. Said anew here, not read from the generator. */
const CONDITIONS: Record<string, string> = {
  pool: `'pool' IN keys`,
  garden: `'garden' IN keys`,
  kitchen: `'kitchen' IN keys`,
  workspace: `'workspace' IN keys`,
  cabin: `l.propertyType IN ('cabin', 'tiny-house')`,
  treehouse: `l.propertyType = 'treehouse'`,
  'beach-hut': `l.propertyType = 'beach-hut'`,
  'hotel-room': `l.propertyType IN ('hotel', 'motel', 'resort', 'serviced-apartment')`,
  house: `l.propertyType IN ('house', 'villa', 'townhouse', 'cottage', 'bungalow', 'guesthouse', 'farm-stay', 'bed-and-breakfast')`,
  block: `l.propertyType IN ('apartment', 'loft', 'hotel', 'hostel', 'serviced-apartment')`,
}

/** How many kinds of photo there are when all are made. */
const KINDS = 15

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
  const fewest = new Set(library.map(({ kind }) => kind)).size < KINDS ? 0 : 3
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
      'A pool is seen where there is none',
      idsWhere(({ shows }) => shows.pool !== undefined),
      `'pool' IN keys`,
    ),
    ...mustBeEmpty(
      database,
      'A listing shows too few photos',
      `SELECT l.id FROM Listing l LEFT JOIN ListingPhoto p ON p.listingId = l.id GROUP BY l.id HAVING count(p.photo) < ${fewest} OR count(DISTINCT p.photo) < count(p.photo)`,
    ),
    ...mustBeEmpty(
      database,
      'The first photo is of a bathroom or a desk',
      `${shown} WHERE p.position = 0 AND p.photo IN (${idsWhere(({ kind }) => kind === 'bathroom' || kind === 'workspace')})`,
    ),
    ...rows<{ photo: string }>(database, 'SELECT photo FROM ListingPhoto UNION SELECT heroPhoto FROM City').flatMap(
      ({ photo }) => (known.has(photo) ? [] : [`No photo is called ${photo}`]),
    ),
  ]
}
