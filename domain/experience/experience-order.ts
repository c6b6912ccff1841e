import type { OperationContext } from '@/fault-injection/operation'
import { isCalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import { loadTaken } from './load-candidates'
import type { LoadedExperience } from './load-experience'
import type { SessionView } from './load-sessions'
import { seatKey, startsAt, takesPlace } from './session'

/** Which session, and for whom. */
export interface ExperienceOrder {
  experienceId: number
  slotId: number
  date: string
  adults: number
  children: number
}

const conflict = (what: string, fix: string, seen?: unknown) => new StaytwinError('conflict', { what, fix, seen })

/** What the party pays. */
export const experienceTotal = (
  { priceMinor, childPriceMinor }: { priceMinor: number; childPriceMinor: number | null },
  { adults, children }: Pick<ExperienceOrder, 'adults' | 'children'>,
): number => adults * priceMinor + children * (childPriceMinor ?? priceMinor)

const CHILD_AGE = 12

/** Why this party can not have this session, whoever else booked it; null when it can. */
function orderRefusal(ctx: OperationContext, row: LoadedExperience, order: ExperienceOrder): StaytwinError | null {
  const { adults, children, date } = order
  const people = adults + children
  const slot = row.slots.find(({ id }) => id === order.slotId)
  const choose = 'Choose one of the times on the page.'
  if (!slot || !isCalendarDate(date) || !takesPlace(slot, date))
    return conflict('There is no such session', choose, { date })
  if (startsAt(slot, date, row.city.utcOffsetMinutes) <= ctx.now)
    return conflict('This session has begun already', 'Choose a later one.')
  if (!Number.isInteger(adults) || !Number.isInteger(children) || adults < 1 || children < 0)
    return conflict('An adult has to come along', 'Choose at least one adult.', { adults, children })
  if (children > 0 && row.minAge > CHILD_AGE)
    return conflict(`This is for people of ${row.minAge} years and older`, 'Come without children.', { children })
  if (people > row.maxGroup) return conflict(`At most ${row.maxGroup} people can come`, 'Choose fewer people.', people)
  return null
}

/**
 * The session that is ordered, with the seats that are left. Throws `conflict` when it is past, unknown, full or not for this party.
 * Within a write nothing can come between this and the booking.
 */
export async function checkOrder(
  ctx: OperationContext,
  row: LoadedExperience,
  order: ExperienceOrder,
): Promise<SessionView> {
  const refusal = orderRefusal(ctx, row, order)
  if (refusal) throw refusal
  const slot = row.slots.find(({ id }) => id === order.slotId)!
  const taken = await loadTaken(ctx.db, { from: order.date, to: order.date }, [slot.id])
  const seatsLeft = Math.max(0, slot.seats - (taken.get(seatKey(slot.id, order.date)) ?? 0))
  const people = order.adults + order.children
  if (seatsLeft === 0) throw conflict('This session is full', 'Choose another time or another day.')
  if (seatsLeft < people)
    throw conflict(
      seatsLeft === 1 ? 'Only one seat is left in this session' : `Only ${seatsLeft} seats are left in this session`,
      'Choose fewer people or another time.',
      people,
    )
  const { id, startTime, language, seats } = slot
  return { slotId: id, date: order.date, startTime, language, seats, seatsLeft }
}
