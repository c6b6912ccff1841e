import type Database from 'better-sqlite3'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { REFERENCE_DATE, REFERENCE_INSTANT } from '@/prisma/world/reference'

/** Experiences: who, where, when, for how many, and that what they say of themselves is so. */
export function checkExperiences(database: Database.Database): string[] {
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  return [
    ...empty(
      'A city has fewer than three experiences',
      `SELECT c.name FROM City c LEFT JOIN Experience e ON e.cityId = c.id AND NOT e.isOnline GROUP BY c.id HAVING count(e.id) < 3`,
    ),
    ...empty(
      'A host of an experience has no listing in its city',
      `SELECT id FROM Experience e WHERE NOT EXISTS (SELECT 1 FROM Listing l WHERE l.hostId = e.hostId AND l.cityId = e.cityId)`,
    ),
    ...empty(
      'A ticket names another sight than it is for',
      `SELECT e.id, e.title FROM Experience e JOIN Landmark l ON l.id = e.landmarkId WHERE l.cityId <> e.cityId OR instr(e.title, l.name) = 0`,
    ),
    ...empty('Two experiences have one title', `SELECT title FROM Experience GROUP BY title HAVING count(*) > 1`),
    ...empty('A text has a gap', `SELECT id FROM Experience WHERE title || description || meetingPoint LIKE '%{%'`),
    ...empty(
      'A figure is out of bounds',
      `SELECT id FROM Experience WHERE durationMinutes NOT BETWEEN 45 AND 600 OR maxGroup < 2 OR priceMinor < 600 OR priceMinor % 100 <> 0 OR coalesce(childPriceMinor, 1) > priceMinor OR cancellationHours NOT IN (24, 48, 72, 168)`,
    ),
    ...empty(
      'A child price or a family label where children may not come',
      `SELECT id FROM Experience WHERE minAge > 12 AND (childPriceMinor IS NOT NULL OR isFamilyFriendly)`,
    ),
    ...empty(
      'An experience carries other figures than its reviews give',
      `SELECT e.id FROM Experience e LEFT JOIN ExperienceReview r ON r.experienceId = e.id GROUP BY e.id HAVING e.reviewCount <> count(r.id) OR coalesce(e.rating100, -1) <> coalesce(round(100.0 * sum(r.rating) / count(r.id)), -1)`,
    ),
    ...empty(
      'A review is from the future, from before the experience, or the second of its author',
      `SELECT r.id FROM ExperienceReview r JOIN Experience e ON e.id = r.experienceId WHERE r.createdOn >= '${REFERENCE_DATE}' OR r.createdOn < e.createdOn UNION ALL SELECT min(id) FROM ExperienceReview GROUP BY experienceId, authorId HAVING count(*) > 1`,
    ),
    ...empty(
      'An experience is older than its host’s account',
      `SELECT e.id FROM Experience e JOIN User u ON u.id = e.hostId WHERE e.createdOn < u.joinedOn`,
    ),
    ...empty(
      'An experience never takes place',
      `SELECT id FROM Experience WHERE id NOT IN (SELECT experienceId FROM ExperienceSlot)`,
    ),
    ...empty(
      'A slot has no seats, or more than the group may have',
      `SELECT s.id FROM ExperienceSlot s JOIN Experience e ON e.id = s.experienceId WHERE s.seats NOT BETWEEN 1 AND e.maxGroup OR s.weekdays = '' OR s.fromDate >= s.toDate`,
    ),
    ...empty(
      'More seats are taken than there are',
      `SELECT b.slotId, b.date FROM ExperienceBooking b JOIN ExperienceSlot s ON s.id = b.slotId WHERE b.status IN ('pending', 'confirmed') GROUP BY b.slotId, b.date HAVING sum(b.adults + b.children) > min(s.seats)`,
    ),
    ...empty(
      'A booking is of a day without this session, or of another experience',
      `SELECT b.code FROM ExperienceBooking b JOIN ExperienceSlot s ON s.id = b.slotId WHERE s.experienceId <> b.experienceId OR instr(s.weekdays, strftime('%w', b.date)) = 0 OR b.date < s.fromDate OR b.date >= s.toDate`,
    ),
    ...empty(
      'A booking costs something else than its people',
      `SELECT b.code FROM ExperienceBooking b JOIN Experience e ON e.id = b.experienceId WHERE b.totalMinor <> b.adults * e.priceMinor + b.children * coalesce(e.childPriceMinor, e.priceMinor) + b.serviceFeeMinor`,
    ),
    ...empty(
      'A booking was made before the experience was there, or after it took place',
      `SELECT b.code FROM ExperienceBooking b JOIN Experience e ON e.id = b.experienceId WHERE substr(b.createdAt, 1, 10) NOT BETWEEN e.createdOn AND b.date OR b.createdAt > '${REFERENCE_INSTANT}'`,
    ),
    ...empty(
      'Children are booked where they may not come',
      `SELECT b.code FROM ExperienceBooking b JOIN Experience e ON e.id = b.experienceId WHERE b.children > 0 AND (e.minAge > 12 OR NOT e.isFamilyFriendly)`,
    ),
    ...empty(
      'A booking was cancelled too late, or is cancelled without saying so',
      `SELECT b.code FROM ExperienceBooking b JOIN ExperienceSlot s ON s.id = b.slotId JOIN Experience e ON e.id = b.experienceId JOIN City c ON c.id = e.cityId
       WHERE (b.status = 'cancelled') <> (b.cancelledAt IS NOT NULL) OR (b.status = 'cancelled') <> (b.refundMinor IS NOT NULL)
       OR b.cancelledAt <= b.confirmedAt OR b.refundMinor <> b.totalMinor
       OR julianday(b.date || 'T' || s.startTime) - julianday(b.cancelledAt) < (e.cancellationHours + c.utcOffsetMinutes / 60.0) / 24`,
    ),
    ...visits(empty),
    ...languages(database),
  ]
}

/** What account holders do is part of a trip of theirs, never two at once; and who writes about it has been there. */
function visits(empty: (what: string, sql: string) => string[]): string[] {
  const visit = `FROM ExperienceBooking v JOIN User u ON u.id = v.guestId AND u.passwordHash IS NOT NULL JOIN Experience e ON e.id = v.experienceId`
  return [
    ...empty(
      'Somebody does something in a city without staying there',
      `SELECT v.code ${visit} WHERE NOT e.isOnline AND NOT EXISTS (SELECT 1 FROM Booking b JOIN Listing l ON l.id = b.listingId
       WHERE b.guestId = u.id AND l.cityId = e.cityId AND v.date > b.checkIn AND v.date < b.checkOut AND (b.status = 'confirmed' OR v.status = 'cancelled'))`,
    ),
    ...empty(
      'More people come than travel along',
      `SELECT v.code ${visit} JOIN Booking b ON b.guestId = u.id AND v.date > b.checkIn AND v.date < b.checkOut JOIN Listing l ON l.id = b.listingId AND l.cityId = e.cityId
       WHERE NOT e.isOnline AND (v.adults <> b.adults OR v.children <> b.children)`,
    ),
    ...empty(
      'Somebody is at two experiences on one day, or at one twice',
      `SELECT min(v.code) ${visit} GROUP BY u.id, v.date HAVING count(*) > 1 UNION ALL SELECT min(v.code) ${visit} GROUP BY u.id, e.id HAVING count(*) > 1`,
    ),
    ...empty(
      'Somebody booked a session in a language that they do not speak',
      `SELECT v.code ${visit} JOIN ExperienceSlot s ON s.id = v.slotId WHERE instr(u.languages || ',English', s.language) = 0`,
    ),
    ...empty(
      'Somebody who can log in reviewed an experience without having been there',
      `SELECT r.id FROM ExperienceReview r JOIN User u ON u.id = r.authorId WHERE u.passwordHash IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ExperienceBooking v
       WHERE v.guestId = u.id AND v.experienceId = r.experienceId AND v.status = 'confirmed' AND v.date <= r.createdOn)`,
    ),
  ]
}

/** A session is in a language of the experience, and those are languages of its host. */
function languages(database: Database.Database): string[] {
  return rows<{ id: number; slots: string; own: string; host: string }>(
    database,
    `SELECT e.id, group_concat(DISTINCT s.language) AS slots, e.languages AS own, u.languages AS host
       FROM Experience e JOIN ExperienceSlot s ON s.experienceId = e.id JOIN User u ON u.id = e.hostId GROUP BY e.id`,
  ).flatMap(({ id, slots, own, host }) => {
    const isWithin = (part: string, whole: string) => part.split(',').every((one) => whole.split(',').includes(one))
    return isWithin(slots, own) && isWithin(own, host)
      ? []
      : [`Experience ${id} is in a language that nobody speaks there`]
  })
}
