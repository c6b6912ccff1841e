import type Database from 'better-sqlite3'
import { addDays, nightsOf } from '@/lib/calendar-date'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { REFERENCE_DATE } from '@/prisma/world/reference'

interface Taken {
  listingId: number
  roomTypeId: number | null
  rooms: number
  fromDate: string
  toDate: string
  turnoverNights: number
  isBooking: number
}

const TAKEN = `
  SELECT b.listingId, b.roomTypeId, b.rooms, b.checkIn AS fromDate, b.checkOut AS toDate, l.turnoverNights, 1 AS isBooking
    FROM Booking b JOIN Listing l ON l.id = b.listingId WHERE b.status = 'confirmed'
  UNION ALL
  SELECT b.listingId, b.roomTypeId, b.quantity, b.fromDate, b.toDate, l.turnoverNights, 0
    FROM CalendarBlock b JOIN Listing l ON l.id = b.listingId
  ORDER BY 1, 4`

/** Nobody is booked into nights that are taken, and every booking keeps the rules of its listing. */
export function checkCalendars(database: Database.Database): string[] {
  const stay = `FROM Booking b JOIN Listing l ON l.id = b.listingId LEFT JOIN RoomType r ON r.id = b.roomTypeId LEFT JOIN RatePlan p ON p.id = b.ratePlanId`
  const nights = 'julianday(b.checkOut) - julianday(b.checkIn)'
  const empty = (what: string, condition: string) =>
    mustBeEmpty(database, what, `SELECT b.code ${stay} WHERE ${condition}`)
  return [
    ...homesTakenTwice(database),
    ...roomsTakenTooOften(database),
    ...empty(
      'A stay is shorter or longer than the listing allows',
      `${nights} < l.minNights OR ${nights} > l.maxNights`,
    ),
    ...empty(
      'More guests than fit',
      'b.adults + b.children > coalesce(r.maxGuests * b.rooms, l.maxGuests) OR b.adults < 1',
    ),
    ...empty(
      'Children or pets where they may not be',
      '(b.children + b.infants > 0 AND NOT l.childrenAllowed) OR (b.pets > 0 AND NOT l.petsAllowed)',
    ),
    ...empty(
      'A hotel stay has a room type of that hotel, others have none',
      `(l.kind = 'hotel') <> (b.roomTypeId IS NOT NULL) OR r.listingId <> b.listingId`,
    ),
    ...empty(
      'A hotel stay has a plan of its room type, others have none',
      '(b.roomTypeId IS NULL) <> (b.ratePlanId IS NULL) OR p.roomTypeId <> b.roomTypeId',
    ),
    ...empty(
      'A stay is paid at the property where its plan does not say so',
      `(b.paymentPlan = 'at-property') <> coalesce(p.payment = 'at-property', 0)`,
    ),
    ...empty(
      'Booked after check-in, or before the listing was there',
      'substr(b.createdAt, 1, 10) > b.checkIn OR substr(b.createdAt, 1, 10) < l.createdOn',
    ),
    ...empty('Booked in the future', `b.createdAt > '${REFERENCE_DATE}T00:00:00Z'`),
    ...empty(
      'Booked further ahead than the listing opens',
      `b.checkIn > date('${REFERENCE_DATE}', '+' || l.windowDays || ' days')`,
    ),
    ...empty(
      'The policy is not that of the listing or the room',
      `b.cancellationPolicy <> iif(p.isRefundable = 0, 'non-refundable', l.cancellationPolicy)`,
    ),
  ]
}

function homesTakenTwice(database: Database.Database): string[] {
  const violations: string[] = []
  let before: Taken | undefined
  for (const taken of rows<Taken>(database, TAKEN).filter(({ roomTypeId }) => roomTypeId === null)) {
    if (before !== undefined && before.listingId === taken.listingId) {
      const free = before.isBooking ? addDays(before.toDate, taken.turnoverNights) : before.toDate
      if (taken.fromDate < free) violations.push(`Listing ${taken.listingId} is taken twice on ${taken.fromDate}`)
    }
    before = taken
  }
  return violations
}

function roomsTakenTooOften(database: Database.Database): string[] {
  const quantities = new Map(
    rows<{ id: number; quantity: number }>(database, 'SELECT id, quantity FROM RoomType').map(({ id, quantity }) => [
      id,
      quantity,
    ]),
  )
  const used = new Map<string, number>()
  const violations = new Set<string>()
  for (const { roomTypeId, rooms, fromDate, toDate } of rows<Taken>(database, TAKEN)) {
    if (roomTypeId === null) continue
    for (const night of nightsOf(fromDate, toDate)) {
      const key = `${roomTypeId} on ${night}`
      used.set(key, (used.get(key) ?? 0) + rooms)
      if ((used.get(key) ?? 0) > (quantities.get(roomTypeId) ?? 0))
        violations.add(`More rooms are taken than there are: room type ${key}`)
    }
  }
  return [...violations]
}
