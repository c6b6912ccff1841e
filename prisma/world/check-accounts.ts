import type Database from 'better-sqlite3'
import { mustBeEmpty } from '@/prisma/world/check-rows'
import { REFERENCE_DATE } from '@/prisma/world/reference'

/** The people who can log in have what tasks need: cards, trips behind and ahead, payments, mails. */
export function checkAccounts(database: Database.Database): string[] {
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  const account = 'FROM User u WHERE u.passwordHash IS NOT NULL'
  const cards = (condition: string) => `(SELECT count(*) FROM PaymentCard c WHERE c.userId = u.id AND ${condition})`
  const trips = (condition: string) =>
    `(SELECT count(*) FROM Booking b WHERE b.guestId = u.id AND b.status = 'confirmed' AND ${condition})`
  return [
    ...empty('A host can log in', `SELECT u.id ${account} AND u.isHost`),
    ...empty('An account has not three or four cards', `SELECT u.email ${account} AND ${cards('1')} NOT IN (3, 4)`),
    ...empty(
      'An account has not one default card that works',
      `SELECT u.email ${account} AND ${cards(`isDefault AND behaviour = 'ok' AND NOT needsChallenge`)} <> 1`,
    ),
    ...empty(
      'An account has no card that asks for a code, or none that is refused',
      `SELECT u.email ${account} AND (${cards('needsChallenge')} < 1 OR ${cards(`behaviour IN ('declined', 'insufficient-funds')`)} < 1)`,
    ),
    ...empty(
      'A card that works has run out',
      `SELECT id FROM PaymentCard WHERE (expiryYear < 2027) <> (behaviour = 'expired')`,
    ),
    ...empty(
      'Two cards of one person end alike',
      `SELECT userId, last4 FROM PaymentCard GROUP BY 1, 2 HAVING count(*) > 1`,
    ),
    ...empty(
      'An account has not two to four trips ahead',
      `SELECT u.email ${account} AND ${trips(`b.checkIn > '${REFERENCE_DATE}'`)} NOT BETWEEN 2 AND 4`,
    ),
    ...empty(
      'An account has not one to three trips behind',
      `SELECT u.email ${account} AND ${trips(`b.checkOut < '${REFERENCE_DATE}'`)} NOT BETWEEN 1 AND 3`,
    ),
    ...empty(
      'A trip ahead is too near or too far',
      `SELECT b.code FROM Booking b JOIN User u ON u.id = b.guestId WHERE u.passwordHash IS NOT NULL AND b.status = 'confirmed' AND b.checkIn > '${REFERENCE_DATE}' AND b.checkIn NOT BETWEEN date('${REFERENCE_DATE}', '+10 days') AND date('${REFERENCE_DATE}', '+120 days')`,
    ),
    ...empty(
      'Two trips of one guest overlap or go to one city',
      `SELECT a.code, b.code FROM Booking a JOIN Booking b ON a.guestId = b.guestId AND a.id < b.id JOIN Listing la ON la.id = a.listingId JOIN Listing lb ON lb.id = b.listingId JOIN User u ON u.id = a.guestId WHERE u.passwordHash IS NOT NULL AND (la.cityId = lb.cityId OR (a.checkIn < b.checkOut AND b.checkIn < a.checkOut))`,
    ),
    ...empty(
      'A trip was not paid or not confirmed by mail',
      `SELECT b.code FROM Booking b JOIN User u ON u.id = b.guestId WHERE u.passwordHash IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM PaymentIntent i JOIN PaymentCapture c ON c.intentId = i.id WHERE i.bookingId = b.id) OR NOT EXISTS (SELECT 1 FROM Mail m WHERE m.bookingId = b.id AND m.userId = b.guestId AND m.kind = 'booking-confirmed'))`,
    ),
    ...empty(
      'A booking of an experience was not told by mail: that it stands, what was paid, and what came back',
      `SELECT b.code, b.status FROM ExperienceBooking b JOIN User u ON u.id = b.guestId LEFT JOIN Mail m ON m.userId = u.id AND (m.subject LIKE '%(' || b.code || ')' OR m.subject LIKE '% ' || b.code || ': %')
       WHERE u.passwordHash IS NOT NULL GROUP BY b.id HAVING group_concat(m.kind ORDER BY m.sentAt)
       <> CASE b.status WHEN 'cancelled' THEN 'experience-confirmed,receipt,experience-cancelled,refund' ELSE 'experience-confirmed,receipt' END`,
    ),
    ...empty(
      'Nobody has been to an experience, nobody goes to one, or nobody has cancelled one',
      `SELECT sum(b.date < '${REFERENCE_DATE}') AS past, sum(b.date >= '${REFERENCE_DATE}') AS ahead, sum(b.status = 'cancelled') AS cancelled FROM ExperienceBooking b JOIN User u ON u.id = b.guestId
       WHERE u.passwordHash IS NOT NULL HAVING min(coalesce(past, 0), coalesce(ahead, 0), coalesce(cancelled, 0)) = 0`,
    ),
  ]
}
