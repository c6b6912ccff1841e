import { dayReader } from './day-number'
import type { makeRooms, RoomFacts } from './make-rooms'
import type { ListingRows } from './queries'
import type { HoldFact } from './segment'
import { firstFirst, SpanCollector } from './spans'

type SpanRow = [listingId: number, roomTypeId: number | null, from: string, to: string, quantity: number]
type HoldRow = [...SpanRow, guestId: number, expiresAt: string]

interface Facts extends Pick<RoomFacts, 'numbers' | 'rowOf'> {
  rooms: ReturnType<typeof makeRooms>
}

/** The nights of each room that are taken: what `availability/load-occupied.ts` and `occupancy.ts` say for one place. */
export function makeTaken(rows: ListingRows, { numbers, rowOf, rooms: { placeOf, columns } }: Facts) {
  const { firstRoom, roomId, roomQuantity } = columns
  const dayOf = dayReader()
  const spans = new SpanCollector()
  /** The rooms that a row is about: one of a hotel; the whole place; all rooms where a host closed a whole hotel. */
  const roomsOf = (listingId: number, roomTypeId: number | null, isStay: boolean): number[] => {
    const row = rowOf.get(listingId)
    if (row === undefined) return []
    const [first, end] = [firstRoom[row]!, firstRoom[row + 1]!]
    if (first < end && roomId[first] === 0) return [first]
    if (roomTypeId !== null) return placeOf.has(roomTypeId) ? [placeOf.get(roomTypeId)!] : []
    return isStay ? [] : Array.from({ length: end - first }, (_, i) => first + i)
  }
  const gapOf = (listingId: number, room: number) =>
    roomId[room] === 0 ? numbers.turnoverNights[rowOf.get(listingId) ?? 0]! : 0
  for (const [listingId, roomTypeId, from, to, quantity] of rows.bookings as SpanRow[])
    for (const room of roomsOf(listingId, roomTypeId, true)) {
      const gap = gapOf(listingId, room)
      spans.add(room, dayOf(from) - gap, dayOf(to) + gap, roomId[room] === 0 ? 1 : quantity)
    }
  for (const [listingId, roomTypeId, from, to, quantity] of rows.blocks as SpanRow[])
    for (const room of roomsOf(listingId, roomTypeId, false)) {
      const isAll = roomId[room] === 0 || roomTypeId === null
      spans.add(room, dayOf(from), dayOf(to), isAll ? roomQuantity[room]! : quantity)
    }
  const holds: HoldFact[] = []
  for (const [listingId, roomTypeId, from, to, quantity, guestId, expiresAt] of rows.holds as HoldRow[])
    for (const room of roomsOf(listingId, roomTypeId, true)) {
      const gap = gapOf(listingId, room)
      const value = roomId[room] === 0 ? 1 : quantity
      holds.push({ room, from: dayOf(from) - gap, to: dayOf(to) + gap, value, guestId, expiresAt })
    }
  return { taken: firstFirst(spans.spans(roomId.length)), holds }
}
