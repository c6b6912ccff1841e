import type { OperationContext } from '@/fault-injection/operation'
import { nightsOf } from '@/lib/calendar-date'
import { dateRefusal, impossibleDates } from '../availability/date-refusal'
import { loadOccupied } from '../availability/load-occupied'
import { takenNights } from '../availability/occupancy'
import { monthsOf, ratesOf, underPlan } from '../pricing/price-place'
import { priceStay } from '../pricing/price-stay'
import { loadPlace, type PlaceRoomType } from '../stay/load-place'
import { personsOf, type Stay } from '../stay/stay'

export interface RoomOffer {
  roomTypeId: number
  /** Rooms that can still be had for all of the nights. */
  left: number
  /** Whether the party fits into the rooms that it wants. */
  fits: boolean
  /** What the whole stay costs by the plan's id (0 for a room without plans), taxes and fees included. */
  totals: { ratePlanId: number; totalMinor: number }[]
}

/** What each room of a hotel costs for the dates, plan by plan, and how many are left. Empty when the dates can not be had in any room. */
export async function roomOffers(ctx: OperationContext, stay: Stay): Promise<RoomOffer[]> {
  if (impossibleDates(stay.checkIn, stay.checkOut, ctx.today)) return []
  const { listing } = await loadPlace(ctx, { listingId: stay.listingId, roomTypeId: stay.roomTypeId })
  if (dateRefusal(listing, stay, ctx.today)) return []
  const season = { months: monthsOf(listing.city.seasons), events: listing.city.events }
  const offers: RoomOffer[] = []
  for (const roomType of listing.roomTypes) {
    const totals = []
    for (const ratePlan of roomType.plans.length > 0 ? roomType.plans : [null]) {
      const rates = ratesOf(listing, underPlan(roomType, ratePlan))
      const { totalMinor } = priceStay({ rates, season, taxes: listing.city, stay })
      totals.push({ ratePlanId: ratePlan?.id ?? 0, totalMinor })
    }
    const left = await roomsLeft(ctx, { listing, roomType, ratePlan: null }, stay)
    offers.push({ roomTypeId: roomType.id, left, fits: personsOf(stay) <= roomType.maxGuests * stay.rooms, totals })
  }
  return offers
}

/** The most rooms of a type that are free on every night. */
async function roomsLeft(
  ctx: OperationContext,
  place: Parameters<typeof loadOccupied>[1] & { roomType: PlaceRoomType },
  { checkIn: from, checkOut: to }: Stay,
): Promise<number> {
  const occupied = await loadOccupied(ctx, place, { from, to })
  const { quantity } = place.roomType
  let rooms = nightsOf(from, to).length > 0 ? quantity : 0
  while (rooms > 0 && takenNights({ from, to }, occupied, { quantity, rooms, turnoverNights: 0 }).length > 0) rooms--
  return rooms
}
