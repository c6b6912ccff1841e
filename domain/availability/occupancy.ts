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

export interface Wanted {
  from: CalendarDate
  to: CalendarDate // exclusive
  /** The nights of [from, to). */
  nights: CalendarDate[]
  quantity: number
  rooms: number
  turnoverNights: number
}

/** Whether no night is taken: the same as `takenNights` being empty, without making dates for each listing of a search. */
export function isFree(occupied: Occupied[], { from, to, nights, quantity, rooms, turnoverNights }: Wanted): boolean {
  const [early, late] = turnoverNights > 0 ? [addDays(from, -turnoverNights), addDays(to, turnoverNights)] : [from, to]
  const near = occupied.filter((one) =>
    one.isStay ? one.from < late && early < one.to : one.from < to && from < one.to,
  )
  if (near.length === 0) return rooms <= quantity
  if (quantity === 1 || turnoverNights > 0) return near.every((one) => one.quantity + rooms <= quantity)
  return nights.every((night) => {
    let taken = 0
    for (const one of near) if (one.from <= night && night < one.to) taken += one.quantity
    return taken + rooms <= quantity
  })
}
