import type { OperationContext } from '@/fault-injection/operation'
import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { OCCUPYING_STATUSES } from '../booking/booking-status'
import { keptRows } from '../kept/kept-rows'
import type { Place } from '../stay/load-place'
import type { Occupied } from './occupancy'

export interface OccupiedQuery {
  from: CalendarDate
  to: CalendarDate // exclusive
  exceptHoldId?: number | undefined
  exceptBookingId?: number | undefined
}

/** Rooms of a place: a whole place is one. */
export const quantityOf = ({ roomType }: Place): number => roomType?.quantity ?? 1

/** Nights kept free after a stay; rooms of hotels have none. */
export const turnoverOf = ({ listing, roomType }: Place): number => (roomType ? 0 : listing.turnoverNights)

/** What keeps nights of a place around [from, to): bookings, holds of others that still run, and what the host closed. */
export async function loadOccupied(ctx: OperationContext, place: Place, query: OccupiedQuery): Promise<Occupied[]> {
  const { roomType } = place
  const { bookings, holds, blocks } = await rowsAround(ctx, place, query)
  const isOfOthers = ({ id, guestId, expiresAt }: (typeof holds)[number]) =>
    expiresAt > ctx.now && id !== query.exceptHoldId && guestId !== ctx.actor.userId
  const stay = (one: { checkIn: CalendarDate; checkOut: CalendarDate; rooms: number }) => ({
    from: one.checkIn,
    to: one.checkOut,
    quantity: roomType ? one.rooms : 1,
    isStay: true,
  })
  return [
    ...bookings.filter(({ id }) => id !== query.exceptBookingId).map(stay),
    ...holds.filter(isOfOthers).map(stay),
    ...blocks.map((block) => ({
      from: block.fromDate,
      to: block.toDate,
      // A block without a room type closes the whole house.
      quantity: roomType && block.roomTypeId !== null ? block.quantity : quantityOf(place),
      isStay: false,
    })),
  ]
}

function rowsAround(ctx: OperationContext, place: Place, { from, to }: OccupiedQuery) {
  const { listing, roomType } = place
  const gap = turnoverOf(place)
  const near = { checkOut: { gt: addDays(from, -gap) }, checkIn: { lt: addDays(to, gap) } }
  const rooms = { listingId: listing.id, ...(roomType && { roomTypeId: roomType.id }) }
  const dates = { checkIn: true, checkOut: true, rooms: true, id: true } as const
  const key = [listing.id, roomType?.id, gap, from, to].join()
  return keptRows(ctx, 'occupied', key, ['Booking', 'Hold', 'CalendarBlock'], async () => ({
    bookings: await ctx.db.booking.findMany({
      where: { ...rooms, ...near, status: { in: OCCUPYING_STATUSES } },
      select: dates,
    }),
    holds: await ctx.db.hold.findMany({
      where: { ...rooms, ...near, status: 'active' },
      select: { ...dates, guestId: true, expiresAt: true },
    }),
    blocks: await ctx.db.calendarBlock.findMany({
      where: {
        listingId: listing.id,
        toDate: { gt: from },
        fromDate: { lt: to },
        ...(roomType && { OR: [{ roomTypeId: roomType.id }, { roomTypeId: null }] }),
      },
    }),
  }))
}
