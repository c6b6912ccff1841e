import type { Stream } from '@/lib/rng'
import type { BlockFacts } from '@/prisma/world/calendar'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { RoomTypeFacts } from '@/prisma/world/room-type'
import type { Stay } from '@/prisma/world/stay'
import { bookedOn } from '@/prisma/world/stay'

const LAST_DAY = 150

/**
 * Rooms of a hotel that are taken, by room type: groups and other sites close some rooms for runs of nights, now and then
 * all of them; a few guests booked here. No night ever has more rooms taken than there are.
 */
export function hotelNights(
  draws: Stream,
  listing: ListingFacts,
  planned: readonly Stay[],
  occupancy: number,
  drawGuest: (draws: Stream) => number,
): { stays: Stay[]; blocks: BlockFacts[] } {
  const stays: Stay[] = []
  const blocks: BlockFacts[] = []
  for (const roomType of listing.roomTypes) {
    const free = new Array<number>(LAST_DAY + 40).fill(roomType.quantity)
    const take = (from: number, to: number, rooms: number) => {
      for (let day = from; day < to; day++) free[day] = (free[day] ?? 0) - rooms
    }
    const most = (from: number, to: number) => Math.min(...free.slice(Math.max(0, from), to))
    for (const stay of planned) if (stay.roomType?.id === roomType.id) take(Math.max(0, stay.from), stay.to, stay.rooms)

    let day = draws.integer(0, 12)
    while (day < LAST_DAY) {
      const to = day + draws.integer(8, 60)
      const wanted = draws.chance(0.22)
        ? roomType.quantity
        : Math.ceil(roomType.quantity * occupancy * (0.4 + draws.next() * 0.6))
      const quantity = Math.min(wanted, most(day, to))
      if (quantity > 0) {
        blocks.push({
          roomTypeId: roomType.id,
          quantity,
          from: day,
          to,
          reason: draws.chance(0.9) ? 'external' : 'maintenance',
        })
        take(day, to, quantity)
      }
      day = to + Math.round(draws.next() * 90 * (1.1 - occupancy))
    }

    for (let i = draws.integer(0, 1); i > 0; i--) {
      const from = draws.integer(1, LAST_DAY - 20)
      const to = from + draws.integer(1, 5)
      const rooms = draws.chance(0.12) ? 2 : 1
      if (most(from, to) < rooms) continue
      take(from, to, rooms)
      stays.push(hotelStay(draws, listing, roomType, { from, to, rooms, guestId: drawGuest(draws) }))
    }
  }
  return { stays, blocks }
}

/** A stay in rooms of one type, with as many guests as fit. */
export function hotelStay(
  draws: Stream,
  listing: ListingFacts,
  roomType: RoomTypeFacts,
  { from, to, rooms, guestId }: Pick<Stay, 'from' | 'to' | 'rooms' | 'guestId'>,
): Stay {
  const places = roomType.maxGuests * rooms
  const adults = Math.max(rooms, Math.min(places, draws.integer(1, 2) * rooms))
  const children =
    listing.childrenAllowed && places - adults >= 1 && draws.chance(0.3)
      ? draws.integer(1, Math.min(2, places - adults))
      : 0
  const plan = draws.one(roomType.plans)
  const createdDay = bookedOn(listing, Math.min(-1, from - 1), draws.integer(0, 40))
  return {
    listing,
    roomType,
    plan,
    rooms,
    guestId,
    from,
    to,
    adults,
    children,
    infants: 0,
    pets: 0,
    createdDay,
    cancelledDay: null,
  }
}
