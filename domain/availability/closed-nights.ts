import type { OperationContext } from '@/fault-injection/operation'
import { nightsBetween, nightsOf, type CalendarDate } from '@/lib/calendar-date'
import { loadPlace } from '../stay/load-place'
import { bookableDays } from './date-refusal'
import { loadOccupied, quantityOf, turnoverOf } from './load-occupied'
import { takenNights } from './occupancy'

export interface NightsQuery {
  listingId: number
  roomTypeId?: number | null
  /** Rooms wanted at once, default 1. */
  rooms?: number
  from: CalendarDate
  /** Exclusive; at most two years after `from` is looked at. */
  to: CalendarDate
}

const MAX_DAYS = 731

/** The nights in [from, to) that nobody can sleep there: past, outside the booking window, blocked, booked or held by others. */
export async function closedNights(ctx: OperationContext, args: NightsQuery): Promise<CalendarDate[]> {
  const { from, to, rooms = 1 } = args
  if (nightsBetween(from, to) > MAX_DAYS) return closedNights(ctx, { ...args, to: nightsOf(from, to)[MAX_DAYS]! })
  const place = await loadPlace(ctx, args)
  const taken = takenNights({ from, to }, await loadOccupied(ctx, place, { from, to }), {
    quantity: quantityOf(place),
    rooms,
    turnoverNights: turnoverOf(place),
  })
  const bookable = bookableDays(place.listing, ctx.today)
  const closed = new Set(taken)
  return nightsOf(from, to).filter((night) => closed.has(night) || night < bookable.from || night >= bookable.until)
}
