import type Database from 'better-sqlite3'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { BRANDS } from '@/prisma/world/brand'

/** Rate plans, chains and sizes agree with the hotels and homes that they are of. */
export function checkPlans(database: Database.Database): string[] {
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  const plan = 'FROM RatePlan p JOIN RoomType r ON r.id = p.roomTypeId JOIN Listing l ON l.id = r.listingId'
  return [
    ...empty(
      'A room type has one to four plans of different prices, the plainest at 100 percent',
      `SELECT r.id FROM RoomType r LEFT JOIN RatePlan p ON p.roomTypeId = r.id GROUP BY r.id HAVING count(p.id) NOT BETWEEN 1 AND 4 OR count(DISTINCT p.percent) <> count(p.id) OR min(p.percent) <> 100 OR count(DISTINCT p.name) <> count(p.id)`,
    ),
    ...empty(
      'A room type says what its plainest plan does not',
      `SELECT p.id ${plan} WHERE p.percent = 100 AND (r.hasBreakfast <> (p.meal <> 'room-only') OR r.isRefundable <> p.isRefundable)`,
    ),
    ...empty(
      'A plan can be cancelled where nothing can',
      `SELECT p.id ${plan} WHERE p.isRefundable AND l.cancellationPolicy = 'non-refundable'`,
    ),
    ...empty(
      'A plan without refund is not paid at once',
      `SELECT p.id ${plan} WHERE NOT p.isRefundable AND p.payment <> 'now'`,
    ),
    ...empty(
      'A plan feeds guests without a restaurant',
      `SELECT p.id ${plan} WHERE p.meal IN ('half-board', 'full-board', 'all-inclusive') AND NOT EXISTS (SELECT 1 FROM ListingAmenity la JOIN Amenity a ON a.id = la.amenityId WHERE la.listingId = l.id AND a.key = 'restaurant')`,
    ),
    ...empty(
      'The name of a plan does not say its meal or its terms',
      `SELECT p.id ${plan} WHERE (p.name LIKE '%free cancellation') <> (p.isRefundable AND l.cancellationPolicy IN ('flexible', 'moderate')) OR (p.name LIKE '%non-refundable') = p.isRefundable OR (p.name LIKE 'Room only%') <> (p.meal = 'room-only')`,
    ),
    ...empty(
      'A hotel can be paid later by a plan that says so',
      `SELECT l.id FROM Listing l JOIN RoomType r ON r.listingId = l.id JOIN RatePlan p ON p.roomTypeId = r.id GROUP BY l.id HAVING max(p.payment = 'later') <> l.hasPayLater`,
    ),
    ...empty(
      'A home has its square metres, a hotel those of its rooms',
      `SELECT id FROM Listing WHERE (sizeSqm IS NULL) <> (kind = 'hotel') OR sizeSqm NOT BETWEEN 8 AND 600`,
    ),
    ...empty(
      'A hotel of a chain carries its name, and only hotels are of one',
      `SELECT id, title FROM Listing WHERE brand IS NOT NULL AND (kind <> 'hotel' OR instr(title, brand) = 0)`,
    ),
    ...rows<{ brand: string; starClass: number | null }>(
      database,
      'SELECT DISTINCT brand, starClass FROM Listing WHERE brand IS NOT NULL',
    ).flatMap(({ brand, starClass }) => {
      const known = BRANDS.find(({ name }) => name === brand)
      const fits =
        known !== undefined && starClass !== null && known.stars[0] <= starClass && starClass <= known.stars[1]
      return fits ? [] : [`A chain has a house that it does not run: ${brand} with ${starClass} stars`]
    }),
    ...empty('A photo does not say what room it is of', `SELECT listingId, photo FROM ListingPhoto WHERE room = ''`),
    ...empty(
      'Hosts say how soon they answer, accounts when they were born',
      `SELECT id FROM User WHERE (responseHours IS NULL) = isHost OR (birthDate IS NULL) <> (passwordHash IS NULL)`,
    ),
  ]
}
