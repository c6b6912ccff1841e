import Database from 'better-sqlite3'
import { ensureTemplate } from '@/prisma/template'
import type { WorldName } from '@/control/world-name'
import type { Criteria } from './goal'

export interface ListingFacts {
  id: number
  title: string
  kind: string
  propertyType: string
  starClass: number | null
  neighbourhood: string
  description: string
  bathrooms: number
  petsAllowed: number
  rating100: number | null
  reviewCount: number
  cityId: number
  amenities: string[]
  categories: string[]
  newestReview: string | null
  roomTypes: string[]
  airports: string[]
}

/** What is true in the world that is walked, read from its database. */
export class Facts {
  private constructor(private readonly db: Database.Database) {}

  static async of(world: WorldName): Promise<Facts> {
    const { path } = await ensureTemplate(world)
    return new Facts(new Database(path, { readonly: true }))
  }

  /** Where to look: the place that the goal wishes when the world has it, then the others, the best known first. */
  places({ where, near }: Criteria): { where: string; near?: string }[] {
    if (near !== undefined) {
      const landmarks = this.all<{ id: number; city: string }>(
        `SELECT l.id, c.name AS city FROM Landmark l JOIN City c ON c.id = l.cityId WHERE l.kind = ? OR c.name LIKE ? || '%' ORDER BY c.popularity DESC, l.id LIMIT 40`,
        String(near),
        String(near),
      )
      return landmarks.map(({ id, city }) => ({ where: city, near: String(id) }))
    }
    const cities = this.all<{ name: string }>('SELECT name FROM City ORDER BY popularity DESC LIMIT 30')
    const known = cities.map(({ name }) => ({ where: name }))
    return where === undefined ? [{ where: '' }] : [{ where: String(where) }, ...known]
  }

  listing(id: number): ListingFacts {
    const row = this.db.prepare('SELECT * FROM Listing WHERE id = ?').get(id) as ListingFacts
    const texts = (sql: string) => this.all<{ text: string }>(sql, id).map(({ text }) => text)
    return {
      ...row,
      amenities: texts(
        'SELECT a.key AS text FROM ListingAmenity l JOIN Amenity a ON a.id = l.amenityId WHERE l.listingId = ?',
      ),
      categories: texts(
        'SELECT c.key AS text FROM ListingCategory l JOIN Category c ON c.id = l.categoryId WHERE l.listingId = ?',
      ),
      roomTypes: texts('SELECT name AS text FROM RoomType WHERE listingId = ?'),
      newestReview:
        texts('SELECT text FROM Review WHERE listingId = ? ORDER BY createdOn DESC, id DESC LIMIT 1')[0] ?? null,
      airports: this.all<{ name: string }>(
        `SELECT name FROM Landmark WHERE cityId = ? AND kind = 'airport'`,
        row.cityId,
      ).map(({ name }) => name),
    }
  }

  amenityNames(keys: string[]): string[] {
    return keys.flatMap((key) =>
      this.all<{ name: string }>('SELECT name FROM Amenity WHERE key = ?', key).map(({ name }) => name),
    )
  }

  /** A brand that a city has, for goals that name a chain. */
  brands(): string[] {
    return this.all<{ brand: string }>(
      'SELECT brand, count(*) AS n FROM Listing WHERE brand IS NOT NULL GROUP BY brand ORDER BY n DESC',
    ).map(({ brand }) => brand)
  }

  close(): void {
    this.db.close()
  }

  private all<Row>(sql: string, ...values: (string | number)[]): Row[] {
    return this.db.prepare(sql).all(...values) as Row[]
  }
}
