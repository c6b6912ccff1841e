import type Database from 'better-sqlite3'
import { mustBeEmpty } from '@/prisma/world/check-rows'
import { REFERENCE_DATE } from '@/prisma/world/reference'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'

/** What a listing carries of its reviews is what the reviews say, and reviews follow stays. */
export function checkReviews(database: Database.Database): string[] {
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  const differs = [['rating', 'rating100'], ...SCORE_CATEGORIES.map((category) => [category, `${category}100`])]
    .map(
      ([score, carried]) => `coalesce(l.${carried}, -1) <> coalesce(round(100.0 * sum(r.${score}) / count(r.id)), -1)`,
    )
    .join(' OR ')
  return [
    ...empty(
      'A listing carries other figures than its reviews give',
      `SELECT l.id FROM Listing l LEFT JOIN Review r ON r.listingId = l.id GROUP BY l.id HAVING l.reviewCount <> count(r.id) OR ${differs}`,
    ),
    ...empty(
      'A favourite has 4.85 over five reviews, and nobody else is one',
      `SELECT id FROM Listing WHERE isGuestFavourite <> (reviewCount >= 5 AND coalesce(rating100, 0) >= 485)`,
    ),
    ...empty(
      'A score is not 1 to 5',
      `SELECT id FROM Review WHERE min(rating, ${SCORE_CATEGORIES.join(', ')}) < 1 OR max(rating, ${SCORE_CATEGORIES.join(', ')}) > 5`,
    ),
    ...empty(
      'A review is not of that stay and guest, or came before check-out',
      `SELECT r.id FROM Review r JOIN Booking b ON b.id = r.bookingId WHERE b.guestId <> r.authorId OR b.listingId <> r.listingId OR r.createdOn < b.checkOut`,
    ),
    ...empty(
      'A review is from the future or from before the listing',
      `SELECT r.id FROM Review r JOIN Listing l ON l.id = r.listingId WHERE r.createdOn >= '${REFERENCE_DATE}' OR r.createdOn < l.createdOn`,
    ),
    ...empty(
      'Somebody reviewed a place twice',
      `SELECT authorId, listingId FROM Review GROUP BY 1, 2 HAVING count(*) > 1`,
    ),
    ...empty('A host reviewed', `SELECT r.id FROM Review r JOIN User u ON u.id = r.authorId WHERE u.isHost`),
    ...empty(
      'A superhost is rated below 4.8 or a host answers nobody',
      `SELECT u.id FROM User u JOIN Listing l ON l.hostId = u.id LEFT JOIN Review r ON r.listingId = l.id GROUP BY u.id HAVING (u.isSuperhost AND avg(r.rating) < 4.79) OR NOT u.isHost OR u.responseRate IS NULL`,
    ),
  ]
}
