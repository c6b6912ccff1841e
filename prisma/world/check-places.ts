import type Database from 'better-sqlite3'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { kmBetween } from '@/prisma/world/geography'

/** Airports lie outside. */
const FARTHEST_LANDMARK_KM = 60
const FARTHEST_LISTING_KM = 32

interface Located {
  name: string
  lat: number
  lng: number
  cityName: string
  cityLat: number
  cityLng: number
}

/** Cities, landmarks, listings, room types and amenities: what is where and what it has. */
export function checkPlaces(database: Database.Database): string[] {
  const located = (table: string, name: string) =>
    rows<Located>(
      database,
      `SELECT t.${name} AS name, t.lat, t.lng, c.name AS cityName, c.lat AS cityLat, c.lng AS cityLng
         FROM ${table} t JOIN City c ON c.id = t.cityId`,
    )
  const tooFar = (table: string, name: string, most: number) =>
    located(table, name).flatMap((place) => {
      const km = kmBetween(place, { lat: place.cityLat, lng: place.cityLng })
      return km <= most ? [] : [`"${place.name}" is ${Math.round(km)} km from ${place.cityName}`]
    })
  const choice = rows<{ n: number }>(
    database,
    'SELECT count(*) AS n FROM Listing GROUP BY cityId HAVING n >= 15',
  ).length
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  return [
    ...tooFar('Landmark', 'name', FARTHEST_LANDMARK_KM),
    ...tooFar('Listing', 'title', FARTHEST_LISTING_KM),
    ...(choice >= 4 ? [] : [`Only ${choice} cities have 15 listings or more`]),
    ...empty(
      'A city has fewer than 3 landmarks',
      `SELECT c.name FROM City c LEFT JOIN Landmark l ON l.cityId = c.id GROUP BY c.id HAVING count(l.id) < 3`,
    ),
    ...empty('A city has not twelve seasons', `SELECT cityId FROM CitySeason GROUP BY cityId HAVING count(*) <> 12`),
    ...empty(
      'An id is out of range',
      `SELECT id FROM Listing WHERE id NOT BETWEEN 10000000 AND 999999999 UNION ALL SELECT id FROM User WHERE id NOT BETWEEN 10000000 AND 999999999 UNION ALL SELECT id FROM Booking WHERE id NOT BETWEEN 10000000 AND 999999999`,
    ),
    ...empty(
      'Stars belong to hotels',
      `SELECT id FROM Listing WHERE (starClass IS NOT NULL) <> (propertyType IN ('hotel', 'motel', 'resort', 'serviced-apartment'))`,
    ),
    ...empty(
      'A hotel has two to five room types, others have none',
      `SELECT l.id FROM Listing l LEFT JOIN RoomType r ON r.listingId = l.id GROUP BY l.id HAVING iif(l.kind = 'hotel', count(r.id) NOT BETWEEN 2 AND 5, count(r.id) <> 0)`,
    ),
    ...empty(
      'The price of a hotel is that of its cheapest room',
      `SELECT l.id FROM Listing l JOIN RoomType r ON r.listingId = l.id GROUP BY l.id HAVING min(r.basePriceMinor) <> l.basePriceMinor`,
    ),
    ...empty('A room type has two to twelve rooms', `SELECT id FROM RoomType WHERE quantity NOT BETWEEN 2 AND 12`),
    ...empty(
      'Breakfast is an amenity',
      `SELECT id FROM Listing l WHERE hasBreakfast <> EXISTS (${hasAmenity('breakfast')})`,
    ),
    ...empty(
      'Breakfast is in some plan of a hotel that has it, and in none of others',
      `SELECT l.id FROM Listing l JOIN RoomType r ON r.listingId = l.id JOIN RatePlan p ON p.roomTypeId = r.id GROUP BY l.id HAVING max(p.meal <> 'room-only') <> l.hasBreakfast`,
    ),
    ...empty(
      'Self check-in is an amenity',
      `SELECT id FROM Listing l WHERE isSelfCheckIn <> EXISTS (${hasAmenity('self-check-in')})`,
    ),
    ...empty(
      'A sea view is at the coast',
      `SELECT l.id FROM Listing l JOIN City c ON c.id = l.cityId WHERE c.setting <> 'coast' AND EXISTS (${hasAmenity('sea-view')})`,
    ),
    ...empty(
      'A price is not in whole units',
      `SELECT id FROM Listing WHERE basePriceMinor % 100 <> 0 OR basePriceMinor < 1000`,
    ),
    ...empty(
      'Guests, beds and nights do not fit',
      `SELECT id FROM Listing WHERE maxGuests < 1 OR guestsIncluded > maxGuests OR weekendMinNights < minNights OR maxNights < weekendMinNights OR (bedrooms > 0 AND beds < bedrooms)`,
    ),
  ]
}

const hasAmenity = (key: string) =>
  `SELECT 1 FROM ListingAmenity la JOIN Amenity a ON a.id = la.amenityId WHERE la.listingId = l.id AND a.key = '${key}'`
