import type { OperationContext } from '@/fault-injection/operation'
import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { OCCUPYING_STATUSES } from '../booking/booking-status'
import type { Occupied } from '../availability/occupancy'
import { jsonRows } from './json-rows'
import { inCities } from './load-candidates'

type SpanRow = [listingId: number, roomTypeId: number | null, from: string, to: string, quantity: number]

/** What keeps nights of a listing: of the whole (`roomTypeId` null), or of one of its room types. */
export interface TakenSpan extends Occupied {
  roomTypeId: number | null
}

const rowsOf = (alias: string, from: string, to: string, quantity: string) =>
  `SELECT json_group_array(json_array(${alias}.listingId, ${alias}.roomTypeId, ${alias}.${from}, ${alias}.${to}, ${alias}.${quantity})) AS rows`

const STATUSES = OCCUPYING_STATUSES.map((status) => `'${status}'`).join()

/**
 * Bookings, holds of others and closed nights around [from, to), by listing. `availability/load-occupied.ts` is the same for one listing.
 * @param gap the most nights that one of the listings keeps free after a stay
 */
export async function loadTaken(
  ctx: OperationContext,
  cityIds: number[] | null,
  { from, to }: { from: CalendarDate; to: CalendarDate },
  gap: number,
): Promise<Map<number, TakenSpan[]>> {
  const scope = inCities(cityIds)
  const near = [addDays(from, -gap), addDays(to, gap)] as const
  const bookings = await jsonRows<SpanRow>(
    ctx.db,
    `${rowsOf('b', 'checkIn', 'checkOut', 'rooms')} FROM Listing l CROSS JOIN Booking b ON b.listingId = l.id AND b.checkOut > ?
     WHERE b.checkIn < ? AND b.status IN (${STATUSES}) AND ${scope.sql}`,
    ...near,
    ...scope.parameters,
  )
  const holds = await jsonRows<SpanRow>(
    ctx.db,
    `${rowsOf('h', 'checkIn', 'checkOut', 'rooms')} FROM Hold h JOIN Listing l ON l.id = h.listingId
     WHERE h.status = 'active' AND h.expiresAt > ? AND h.guestId <> ? AND h.checkOut > ? AND h.checkIn < ? AND ${scope.sql}`,
    ctx.now,
    ctx.actor.userId ?? -1,
    ...near,
    ...scope.parameters,
  )
  const blocks = await jsonRows<SpanRow>(
    ctx.db,
    `${rowsOf('b', 'fromDate', 'toDate', 'quantity')} FROM Listing l CROSS JOIN CalendarBlock b ON b.listingId = l.id AND b.toDate > ?
     WHERE b.fromDate < ? AND ${scope.sql}`,
    from,
    to,
    ...scope.parameters,
  )
  const taken = new Map<number, TakenSpan[]>()
  const add = (rows: SpanRow[], isStay: boolean) => {
    for (const [listingId, roomTypeId, start, end, quantity] of rows) {
      const span = { roomTypeId, from: start, to: end, quantity, isStay }
      const spans = taken.get(listingId)
      if (spans) spans.push(span)
      else taken.set(listingId, [span])
    }
  }
  add(bookings, true)
  add(holds, true)
  add(blocks, false)
  return taken
}
