import { addDays, nightsOf, type CalendarDate } from '@/lib/calendar-date'

/** Nights that are taken: `quantity` rooms of a room type, or the whole place. `to` is exclusive. */
export interface Occupied {
  from: CalendarDate
  to: CalendarDate
  /** Rooms; 1 for whole places. */
  quantity: number
  /** Stays keep a gap around them, nights that the host closed do not. */
  isStay: boolean
}

/**
 * The nights of [from, to) on which `rooms` of `quantity` can not be had. `turnoverNights` stay free after each stay: after theirs, and after ours
 * before the next one comes, which together closes as many nights before a stay as after it.
 */
export function takenNights(
  { from, to }: { from: CalendarDate; to: CalendarDate },
  occupied: Occupied[],
  { quantity, rooms, turnoverNights }: { quantity: number; rooms: number; turnoverNights: number },
): CalendarDate[] {
  const spans = occupied.map((one) => ({
    from: one.isStay && turnoverNights > 0 ? addDays(one.from, -turnoverNights) : one.from,
    to: one.isStay && turnoverNights > 0 ? addDays(one.to, turnoverNights) : one.to,
    quantity: one.quantity,
  }))
  const near = spans.filter((span) => span.from < to && from < span.to)
  if (near.length === 0) return quantity >= rooms ? [] : nightsOf(from, to)
  return nightsOf(from, to).filter((night) => {
    let taken = 0
    for (const span of near) if (span.from <= night && night < span.to) taken += span.quantity
    return taken + rooms > quantity
  })
}
