import type { OperationContext } from '@/fault-injection/operation'
import { asSold, loadPlace, type Place } from '../stay/load-place'
import type { Stay } from '../stay/stay'
import { dateRefusal, impossibleDates } from './date-refusal'
import { guestRefusal, impossibleParty } from './guest-refusal'
import { loadOccupied, quantityOf, turnoverOf } from './load-occupied'
import { takenNights } from './occupancy'
import { refusalError, type Refusal } from './refusal'

export interface AvailabilityOptions {
  /** This hold does not count. The guest's own active ones never do. */
  exceptHoldId?: number
  /** This booking does not count. */
  exceptBookingId?: number
}

/** Why this stay can not be booked at this place; null when it can. Looks at the stay, then at the rules, then at who is there. */
export async function stayRefusal(
  ctx: OperationContext,
  place: Place,
  stay: Stay,
  options: AvailabilityOptions = {},
): Promise<Refusal | null> {
  const { listing, roomType } = place
  const byRule =
    impossibleDates(stay.checkIn, stay.checkOut, ctx.today) ??
    impossibleParty(stay) ??
    dateRefusal(listing, stay, ctx.today) ??
    guestRefusal({ ...listing, roomType }, stay)
  if (byRule) return byRule
  const nights = { from: stay.checkIn, to: stay.checkOut }
  const taken = takenNights(nights, await loadOccupied(ctx, place, { ...nights, ...options }), {
    quantity: quantityOf(place),
    rooms: stay.rooms,
    turnoverNights: turnoverOf(place),
  })
  if (taken.length === 0) return null
  return {
    code: 'conflict',
    what: roomType ? 'There are not enough free rooms on these dates' : 'These dates are not available any more',
    fix: roomType ? 'Choose other dates, another room or fewer rooms.' : 'Choose other dates.',
    seen: taken,
  }
}

/** Returns when the stay can be booked; throws `invalid-input`, `not-found` or `conflict` with the reason, in words for the guest. */
export async function checkAvailability(
  ctx: OperationContext,
  stay: Stay,
  options: AvailabilityOptions = {},
): Promise<void> {
  const place = await loadPlace(ctx, stay)
  const refusal = await stayRefusal(ctx, place, asSold(place, stay), options)
  if (refusal) throw refusalError(refusal)
}
