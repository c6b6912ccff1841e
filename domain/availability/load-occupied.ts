import type { OperationContext } from '@/fault-injection/operation'
import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { OCCUPYING_STATUSES } from '../booking/booking-status'
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
  const { listing, roomType } = place
  const [gap, now] = [turnoverOf(place), ctx.now]
  const near = { checkOut: { gt: addDays(query.from, -gap) }, checkIn: { lt: addDays(query.to, gap) } }
  const rooms = { listingId: listing.id, ...(roomType && { roomTypeId: roomType.id }) }
  const dates = { checkIn: true, checkOut: true, rooms: true, id: true, guestId: true } as const
  const bookings = await ctx.db.booking.findMany({
    where: { ...rooms, ...near, status: { in: OCCUPYING_STATUSES } },
    select: dates,
  })
  const holds = await ctx.db.hold.findMany({
    where: { ...rooms, ...near, status: 'active', expiresAt: { gt: now } },
    select: dates,
  })
  const blocks = await ctx.db.calendarBlock.findMany({
    where: {
      listingId: listing.id,
      toDate: { gt: query.from },
      fromDate: { lt: query.to },
      ...(roomType && { OR: [{ roomTypeId: roomType.id }, { roomTypeId: null }] }),
    },
  })
  const quantity = quantityOf(place)
  const stay = (one: (typeof bookings)[number]) => ({
    from: one.checkIn,
    to: one.checkOut,
    quantity: roomType ? one.rooms : 1,
    isStay: true,
  })
  return [
    ...bookings.filter(({ id }) => id !== query.exceptBookingId).map(stay),
    ...holds.filter(({ id, guestId }) => id !== query.exceptHoldId && guestId !== ctx.actor.userId).map(stay),
    ...blocks.map((block) => ({
      from: block.fromDate,
      to: block.toDate,
      // A block without a room type closes the whole house.
      quantity: roomType && block.roomTypeId !== null ? block.quantity : quantity,
      isStay: false,
    })),
  ]
}
