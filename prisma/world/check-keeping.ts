import type Database from 'better-sqlite3'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { REFERENCE_INSTANT } from '@/prisma/world/reference'

/** What account holders have set and saved is complete, is theirs, and fits the names that they gave it. */
export function checkKeeping(database: Database.Database): string[] {
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  const account = 'FROM User u WHERE u.passwordHash IS NOT NULL'
  const count = (table: string) => `(SELECT count(*) FROM ${table} t WHERE t.userId = u.id)`
  return [
    ...empty(
      'An account has not every notification setting',
      `SELECT u.email ${account} AND ${count('NotificationSetting')} <> 18`,
    ),
    ...empty('An account has no privacy settings', `SELECT u.email ${account} AND ${count('PrivacySetting')} <> 1`),
    ...empty(
      'An account has not one to three devices',
      `SELECT u.email ${account} AND ${count('TrustedDevice')} NOT BETWEEN 1 AND 3`,
    ),
    ...empty('An account has more than four wishlists', `SELECT u.email ${account} AND ${count('Wishlist')} > 4`),
    ...empty(
      'Settings belong to somebody who can not log in',
      `SELECT u.email FROM User u WHERE u.passwordHash IS NULL AND (${count('Wishlist')} + ${count('TrustedDevice')} + ${count('PrivacySetting')} > 0)`,
    ),
    ...empty(
      'A device was seen before it was first seen, or in the future',
      `SELECT id FROM TrustedDevice WHERE lastSeenAt < firstSeenAt OR lastSeenAt > '${REFERENCE_INSTANT}'`,
    ),
    ...empty(
      'A document was confirmed for somebody who is not verified, or before it came',
      `SELECT i.id FROM IdentityCheck i JOIN User u ON u.id = i.userId WHERE i.status = 'approved' AND (NOT u.isVerified OR i.decidedAt IS NULL OR i.decidedAt < i.submittedAt)`,
    ),
    ...empty(
      'A wishlist is empty',
      'SELECT id, name FROM Wishlist w WHERE NOT EXISTS (SELECT 1 FROM WishlistItem i WHERE i.wishlistId = w.id)',
    ),
    ...empty(
      'Two wishlists of one person have one name',
      'SELECT userId, name FROM Wishlist GROUP BY 1, 2 HAVING count(*) > 1',
    ),
    ...empty(
      'A place is in a wishlist twice',
      'SELECT wishlistId, listingId, experienceId FROM WishlistItem GROUP BY 1, 2, 3 HAVING count(*) > 1',
    ),
    ...empty(
      'A place was saved before its list or itself was there, or in the future',
      `SELECT i.id FROM WishlistItem i JOIN Wishlist w ON w.id = i.wishlistId LEFT JOIN Listing l ON l.id = i.listingId LEFT JOIN Experience e ON e.id = i.experienceId
       WHERE i.addedAt < w.createdAt OR substr(i.addedAt, 1, 10) < coalesce(l.createdOn, e.createdOn) OR i.addedAt > '${REFERENCE_INSTANT}'`,
    ),
    ...empty(
      'Something saved is not one of a stay and an experience',
      'SELECT id FROM WishlistItem WHERE (listingId IS NULL) = (experienceId IS NULL)',
    ),
    ...empty(
      'No wishlist holds an experience',
      'SELECT count(*) AS items FROM WishlistItem HAVING count(experienceId) = 0 AND count(*) > 0',
    ),
    ...empty(
      'An experience is on a list that is not meant for it',
      `SELECT w.name, e.title FROM WishlistItem i JOIN Wishlist w ON w.id = i.wishlistId JOIN Experience e ON e.id = i.experienceId JOIN City c ON c.id = e.cityId
       WHERE w.name IN ('With the dog', 'Hotels to try') OR (w.name = 'By the sea' AND c.setting <> 'coast') OR (w.name = 'Mountains' AND c.setting <> 'mountain')
       OR (w.name = 'With the children' AND NOT e.isFamilyFriendly) OR (e.isOnline AND w.name NOT IN ('Someday', 'With the children'))`,
    ),
    ...strangersInTrips(database),
  ]
}

/** A list that is called after a city holds places of that city. */
function strangersInTrips(database: Database.Database): string[] {
  const cities = new Set(rows<{ name: string }>(database, 'SELECT name FROM City').map(({ name }) => name))
  const items = rows<{ list: string; city: string }>(
    database,
    `SELECT w.name AS list, c.name AS city FROM WishlistItem i JOIN Wishlist w ON w.id = i.wishlistId LEFT JOIN Listing l ON l.id = i.listingId
     LEFT JOIN Experience e ON e.id = i.experienceId JOIN City c ON c.id = coalesce(l.cityId, e.cityId)`,
  )
  return items.flatMap(({ list, city }) => {
    const named = list.replace(/ in \w+$/, '')
    return cities.has(named) && named !== city ? [`A wishlist called ${list} holds a place in ${city}`] : []
  })
}
