import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkWorld } from '@/prisma/world/check-world'
import { generateWorld } from '@/prisma/world/generate-world'

const folder = mkdtempSync(join(tmpdir(), 'check-test-'))
const sound = join(folder, 'sound.db')
const amenity = (key: string) => `(SELECT id FROM Amenity WHERE key = '${key}')`
const listingWithout = (key: string) =>
  `(SELECT id FROM Listing WHERE id NOT IN (SELECT listingId FROM ListingAmenity WHERE amenityId = ${amenity(key)}) AND reviewCount > 0 LIMIT 1)`
const hotelWithout = (key: string) => `${listingWithout(key).slice(0, -9)} AND kind = 'hotel')`
const anyStay = `(SELECT id FROM Booking WHERE status = 'confirmed' AND roomTypeId IS NULL LIMIT 1)`
const account = `(SELECT id FROM User WHERE passwordHash IS NOT NULL LIMIT 1)`

/** What is broken in a copy of a sound world, and what must be said of it. */
const BREAKS: [title: string, sql: string, said: RegExp][] = [
  [
    'a landmark far away',
    'UPDATE Landmark SET lat = lat + 2 WHERE id = (SELECT min(id) FROM Landmark)',
    /is \d+ km from/,
  ],
  [
    'stars of a house',
    `UPDATE Listing SET starClass = 4 WHERE id = (SELECT min(id) FROM Listing WHERE propertyType <> 'hotel')`,
    /Stars belong/,
  ],
  [
    'a hotel cheaper than its rooms',
    `UPDATE Listing SET basePriceMinor = basePriceMinor - 100 WHERE kind = 'hotel'`,
    /cheapest room/,
  ],
  ['breakfast that is no amenity', 'UPDATE Listing SET hasBreakfast = 1 - hasBreakfast', /Breakfast is an amenity/],
  ['a sea view inland', `UPDATE City SET setting = 'city' WHERE setting = 'coast'`, /sea view is at the coast/],
  [
    'two stays at once',
    `INSERT INTO Booking (id, code, listingId, roomTypeId, rooms, guestId, holdId, checkIn, checkOut, adults, children, infants, pets, status, nightsMinor, discountMinor, cleaningFeeMinor, extraGuestFeeMinor, petFeeMinor, serviceFeeMinor, taxMinor, totalMinor, currency, cancellationPolicy, noteToHost, createdAt, confirmedAt, cancelledAt, cancelledBy, refundMinor) SELECT 77777777, 'LKTWICE1', listingId, roomTypeId, rooms, guestId, holdId, checkIn, checkOut, adults, children, infants, pets, status, nightsMinor, discountMinor, cleaningFeeMinor, extraGuestFeeMinor, petFeeMinor, serviceFeeMinor, taxMinor, totalMinor, currency, cancellationPolicy, noteToHost, createdAt, confirmedAt, cancelledAt, cancelledBy, refundMinor FROM Booking WHERE id = ${anyStay}`,
    /is taken twice/,
  ],
  ['more rooms sold than there are', 'UPDATE RoomType SET quantity = 1', /More rooms are taken/],
  ['a party that does not fit', `UPDATE Booking SET adults = 40 WHERE id = ${anyStay}`, /More guests than fit/],
  [
    'a booking made in the future',
    `UPDATE Booking SET createdAt = '2027-05-01T00:00:00Z' WHERE id = ${anyStay}`,
    /Booked in the future/,
  ],
  [
    'a total that is wrong by a cent',
    `UPDATE Booking SET totalMinor = totalMinor + 1 WHERE id = ${anyStay}`,
    /parts are not the total/,
  ],
  [
    'two captures',
    'INSERT INTO PaymentCapture SELECT 77777777, intentId, amountMinor, createdAt FROM PaymentCapture LIMIT 1',
    /paid twice/,
  ],
  ['a refund that is too small', 'UPDATE PaymentRefund SET amountMinor = amountMinor - 1', /refund is not what/],
  [
    'a rating that the reviews do not give',
    'UPDATE Listing SET rating100 = 300 WHERE reviewCount > 3',
    /other figures than its reviews/,
  ],
  [
    'a review before check-out',
    `UPDATE Review SET createdOn = '2027-01-01' WHERE bookingId IS NOT NULL`,
    /came before check-out/,
  ],
  [
    'a review of a pool that is not there',
    `UPDATE Review SET language = 'en', text = 'The pool was clean and never crowded. We would come back at once.' WHERE listingId IN (${listingWithout('pool')})`,
    /has no pool/,
  ],
  [
    'praise with a low score',
    `UPDATE Review SET location = 2, language = 'en', text = 'Fine. You can walk to almost everything. It was a good time all in all.' WHERE id = (SELECT min(id) FROM Review)`,
    /praises location/,
  ],
  [
    'a pool that is not there, in another language',
    `UPDATE Review SET language = 'de', text = 'Der Pool war sauber und nie überlaufen. Wir würden morgen wiederkommen.' WHERE listingId IN (${listingWithout('pool')})`,
    /has no pool/,
  ],
  [
    'a complaint with a high score, in another language',
    `UPDATE Review SET location = 5, language = 'fr', text = 'C’était correct. Il faut une demi-heure pour chaque trajet en ville. Dommage.' WHERE id = (SELECT min(id) FROM Review)`,
    /complains of location/,
  ],
  ['a language that nobody writes', `UPDATE Review SET language = 'xx'`, /that nobody here writes/],
  ['a room without a plan', 'DELETE FROM RatePlan', /one to four plans/],
  ['a plan that is no saving', 'UPDATE RatePlan SET percent = percent + 5', /the plainest at 100 percent/],
  [
    'half board without a kitchen',
    `UPDATE RatePlan SET meal = 'half-board' WHERE roomTypeId IN (SELECT id FROM RoomType WHERE listingId IN (${hotelWithout('restaurant')}))`,
    /feeds guests without a restaurant/,
  ],
  ['a chain in a cottage', `UPDATE Listing SET brand = 'Halden' WHERE kind = 'entire'`, /only hotels are of one/],
  ['a deal that is over', `UPDATE Deal SET bookBy = '2027-01-01'`, /can not be booked any more/],
  ['a deal that costs as much', 'DELETE FROM PriceOverride', /A deal is no deal/],
  [
    'a bar at a pool that is not there',
    `UPDATE ListingAmenity SET amenityId = ${amenity('pool-bar')} WHERE rowid = (SELECT min(rowid) FROM ListingAmenity WHERE listingId = ${listingWithout('pool')})`,
    /pool-bar without pool/,
  ],
  ['a tag that does not hold', `UPDATE Listing SET petsAllowed = 1 - petsAllowed`, /pet-friendly does not follow/],
  ['a host who lets everything', `UPDATE Listing SET hostId = (SELECT max(hostId) FROM Listing)`, /too many listings/],
  [
    'a noise at a quiet place',
    `UPDATE Review SET location = 2, language = 'en', text = 'It was all right. The street is loud at night. We had expected a little more of it.' WHERE listingId IN (SELECT listingId FROM ListingCategory WHERE categoryId = (SELECT id FROM Category WHERE key = 'quiet'))`,
    /complains of noise/,
  ],
  ['one title twice', 'UPDATE Listing SET title = (SELECT title FROM Listing LIMIT 1)', /one title/],
  [
    'a photo that does not exist',
    `UPDATE ListingPhoto SET photo = 'nothing-99' WHERE position = 0`,
    /No photo is called nothing-99/,
  ],
  [
    'a kitchen photo without a kitchen',
    `UPDATE ListingPhoto SET photo = 'kitchen-01' WHERE position = 0`,
    /kind kitchen contradicts/,
  ],
  [
    'an account without a card that works',
    `UPDATE PaymentCard SET behaviour = 'declined' WHERE userId = ${account}`,
    /one default card that works/,
  ],
  [
    'an account without trips',
    `UPDATE Booking SET guestId = (SELECT id FROM User WHERE passwordHash IS NULL AND NOT isHost LIMIT 1) WHERE guestId = ${account}`,
    /two to four trips ahead/,
  ],
  [
    'a host who can log in',
    `UPDATE User SET passwordHash = 'scrypt:00:00' WHERE id = (SELECT id FROM User WHERE isHost LIMIT 1)`,
    /A host can log in/,
  ],
  ['an account without a device', `DELETE FROM TrustedDevice WHERE userId = ${account}`, /one to three devices/],
  [
    'a notification that nobody set',
    `DELETE FROM NotificationSetting WHERE userId = ${account} AND topic = 'offers'`,
    /every notification setting/,
  ],
  ['a wishlist with nothing in it', 'DELETE FROM WishlistItem', /wishlist is empty/],
  [
    'a wishlist of one city with places of another',
    `UPDATE Wishlist SET name = (SELECT name FROM City WHERE id NOT IN (SELECT l.cityId FROM WishlistItem i JOIN Listing l ON l.id = i.listingId WHERE i.wishlistId = Wishlist.id) LIMIT 1)`,
    /holds a place in/,
  ],
  [
    'a place that was saved before its list was made',
    `UPDATE WishlistItem SET addedAt = '2020-01-01T00:00:00Z'`,
    /saved before its list/,
  ],
  [
    'an experience in another city than its list',
    `UPDATE WishlistItem SET experienceId = (SELECT min(id) FROM Experience) WHERE experienceId IS NOT NULL`,
    /holds a place in|not meant for it/,
  ],
  ['lists that hold stays only', 'DELETE FROM WishlistItem WHERE experienceId IS NOT NULL', /No wishlist holds/],
  ['something saved that is nothing', 'UPDATE WishlistItem SET experienceId = NULL', /not one of a stay/],
  [
    'a document confirmed before it came',
    `UPDATE IdentityCheck SET decidedAt = '2020-01-01T00:00:00Z'`,
    /before it came/,
  ],
  [
    'an experience that nobody paid',
    'DELETE FROM PaymentCapture WHERE intentId IN (SELECT id FROM PaymentIntent WHERE experienceBookingId IS NOT NULL)',
    /experience was not paid once/,
  ],
  ['an experience without a receipt', `DELETE FROM Mail WHERE kind = 'receipt'`, /not told by mail/],
  [
    'something done in a city without a stay there',
    `UPDATE ExperienceBooking SET date = date(date, '+210 days') WHERE guestId = ${account}`,
    /without staying there/,
  ],
  [
    'somebody whom nobody knows',
    `UPDATE ExperienceBooking SET adults = adults + 1 WHERE guestId IN (SELECT id FROM User WHERE passwordHash IS NOT NULL)`,
    /More people come than travel along/,
  ],
  ['a session that its guest does not understand', `UPDATE ExperienceSlot SET language = 'Irish'`, /do not speak/],
  [
    'a cancellation that came too late',
    `UPDATE ExperienceBooking SET cancelledAt = date || 'T00:00:00Z' WHERE cancelledAt IS NOT NULL`,
    /cancelled too late/,
  ],
  [
    'a review by somebody who has not been there',
    `UPDATE ExperienceReview SET authorId = ${account} WHERE id = (SELECT min(id) FROM ExperienceReview)`,
    /without having been there/,
  ],
  ['accounts that do nothing', `DELETE FROM ExperienceBooking WHERE date < '2027-03-08'`, /Nobody has been to/],
  ['a reference that leads nowhere', 'DELETE FROM City', /leads nowhere/],
]

beforeAll(() => generateWorld({ size: 'village', seed: 'check', path: sound }), 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the check of a world', () => {
  it('says nothing of a sound one', () => {
    expect(checkWorld(sound).violations).toEqual([])
  })

  it.each(BREAKS)('notices %s', (_title, sql, said) => {
    const broken = join(folder, 'broken.db')
    copyFileSync(sound, broken)
    const database = new Database(broken)
    database.pragma('foreign_keys = off')
    expect(database.prepare(sql).run().changes).toBeGreaterThan(0)
    database.close()
    expect(checkWorld(broken).violations.join('\n')).toMatch(said)
  })
})
