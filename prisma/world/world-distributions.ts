import type Database from 'better-sqlite3'
import { rows } from '@/prisma/world/check-rows'
import { dateAt } from '@/prisma/world/day'

/** Smallest, 5th, 25th, 50th, 75th, 95th percentile and largest. */
export type Quantiles = [number, number, number, number, number, number, number]

export interface Distributions {
  rows: Record<string, number>
  listingsByCity: Record<string, number>
  listingsByKind: Record<string, number>
  listingsByPropertyType: Record<string, number>
  policies: Record<string, number>
  /** Listings of each category and tag. */
  categories: Record<string, number>
  /** Percent of the listings that have an amenity. */
  amenities: Record<string, number>
  brands: Record<string, number>
  /** How many rate plans there are by meal and by payment. */
  plans: Record<string, number>
  /** How many hosts have 1, 2 to 5, 6 to 15, more listings. */
  listingsPerHost: Record<string, number>
  /** Mean price of a night in whole units: by stars, by rating, and of the dearest and the cheapest places. */
  meanPriceByStars: Record<string, number>
  meanPriceByRating: Record<string, number>
  meanPriceByCity: Record<string, number>
  /** A night, in minor units. */
  price: Quantiles
  /** In hundredths, of listings that have one. */
  rating: Quantiles
  meanRating: number
  reviewsPerListing: Quantiles
  meanReviews: number
  /** How many reviews have 1, 2, 3, 4, 5 stars. */
  stars: number[]
  reviewLanguages: Record<string, number>
  /** Percent of the next 120 nights that are taken, of whole homes and rooms (not hotels). */
  occupancy: Quantiles
}

export function distributionsOf(database: Database.Database): Distributions {
  const countBy = (sql: string) =>
    Object.fromEntries(rows<{ name: string; n: number }>(database, sql).map(({ name, n }) => [name, n]))
  const values = (sql: string) => rows<{ value: number }>(database, sql).map(({ value }) => value)
  const listings = (column: string) =>
    countBy(
      `SELECT ${column} AS name, count(*) AS n FROM Listing JOIN City ON City.id = cityId GROUP BY 1 ORDER BY 2 DESC`,
    )
  const meanPrice = (column: string, condition: string, order: string) =>
    countBy(
      `SELECT ${column} AS name, round(avg(basePriceMinor) / 100) AS n FROM Listing JOIN City ON City.id = cityId WHERE ${condition} GROUP BY 1 ${order}`,
    )
  const ratings = values('SELECT rating100 AS value FROM Listing WHERE rating100 IS NOT NULL')
  const reviews = values('SELECT reviewCount AS value FROM Listing')
  return {
    rows: tableSizes(database),
    listingsByCity: listings('City.name'),
    listingsByKind: listings('kind'),
    listingsByPropertyType: listings('propertyType'),
    policies: listings('cancellationPolicy'),
    categories: countBy(
      'SELECT k.key AS name, count(lc.listingId) AS n FROM Category k LEFT JOIN ListingCategory lc ON lc.categoryId = k.id GROUP BY k.id ORDER BY k.rank',
    ),
    amenities: countBy(
      'SELECT a.key AS name, round(100.0 * count(la.listingId) / (SELECT count(*) FROM Listing), 1) AS n FROM Amenity a LEFT JOIN ListingAmenity la ON la.amenityId = a.id GROUP BY a.id ORDER BY a.rank',
    ),
    brands: listings(`coalesce(brand, 'none')`),
    plans: countBy(`SELECT meal || ', ' || payment AS name, count(*) AS n FROM RatePlan GROUP BY 1 ORDER BY 2 DESC`),
    listingsPerHost: countBy(
      `SELECT CASE WHEN n = 1 THEN '1' WHEN n <= 5 THEN '2 to 5' WHEN n <= 15 THEN '6 to 15' ELSE 'more' END AS name, count(*) AS n FROM (SELECT count(*) AS n FROM Listing GROUP BY hostId) GROUP BY 1 ORDER BY 2 DESC`,
    ),
    meanPriceByStars: meanPrice('starClass', 'starClass IS NOT NULL', 'ORDER BY 1'),
    meanPriceByRating: meanPrice(
      'min(rating100 / 10, 49) / 10.0',
      `reviewCount >= 5 AND kind = 'entire'`,
      'ORDER BY 1',
    ),
    meanPriceByCity: meanPrice('City.name', `kind <> 'shared'`, 'ORDER BY 2 DESC'),
    price: quantiles(values('SELECT basePriceMinor AS value FROM Listing')),
    rating: quantiles(ratings),
    meanRating: mean(ratings),
    reviewsPerListing: quantiles(reviews),
    meanReviews: mean(reviews),
    stars: [1, 2, 3, 4, 5].map(
      (stars) => values(`SELECT count(*) AS value FROM Review WHERE rating = ${stars}`)[0] ?? 0,
    ),
    reviewLanguages: countBy('SELECT language AS name, count(*) AS n FROM Review GROUP BY 1 ORDER BY 2 DESC'),
    occupancy: quantiles(occupancies(database)),
  }
}

function tableSizes(database: Database.Database): Record<string, number> {
  const tables = rows<{ name: string }>(
    database,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1`,
  )
  return Object.fromEntries(
    tables.map(({ name }) => [name, rows<{ n: number }>(database, `SELECT count(*) AS n FROM "${name}"`)[0]?.n ?? 0]),
  )
}

function occupancies(database: Database.Database): number[] {
  const first = dateAt(0)
  const last = dateAt(120)
  return rows<{ value: number }>(
    database,
    `SELECT round(100.0 * sum(julianday(min(toDate, '${last}')) - julianday(max(fromDate, '${first}'))) / 120) AS value
       FROM (SELECT listingId, fromDate, toDate FROM CalendarBlock WHERE roomTypeId IS NULL
             UNION ALL SELECT listingId, checkIn, checkOut FROM Booking WHERE roomTypeId IS NULL AND status = 'confirmed')
      WHERE toDate > '${first}' AND fromDate < '${last}' GROUP BY listingId`,
  ).map(({ value }) => value)
}

const mean = (numbers: number[]) =>
  Math.round((100 * numbers.reduce((sum, n) => sum + n, 0)) / Math.max(1, numbers.length)) / 100

function quantiles(numbers: number[]): Quantiles {
  const sorted = numbers.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return [at(0), at(0.05), at(0.25), at(0.5), at(0.75), at(0.95), at(1)]
}
