import type { OperationContext } from '@/fault-injection/operation'
import type { CalendarDate } from '@/lib/calendar-date'
import { notBuiltYet } from '../not-built-yet'

export interface NightsQuery {
  listingId: number
  roomTypeId?: number | null
  /** Rooms wanted at once, default 1. */
  rooms?: number
  from: CalendarDate
  /** Exclusive. */
  to: CalendarDate
}

/** The nights in [from, to) that nobody can sleep there: past, outside the booking window, blocked, booked or held by others. */
export async function closedNights(_ctx: OperationContext, _args: NightsQuery): Promise<CalendarDate[]> {
  return notBuiltYet('closedNights')
}
