import type { OperationContext } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { Stay } from '../stay/stay'

export interface AvailabilityOptions {
  /** This hold does not count (the guest's own). */
  exceptHoldId?: number
  /** This booking does not count. */
  exceptBookingId?: number
}

/** Returns when the stay can be booked; throws `invalid-input`, `not-found` or `conflict` with the reason, in words for the guest. */
export async function checkAvailability(
  _ctx: OperationContext,
  _stay: Stay,
  _options: AvailabilityOptions = {},
): Promise<void> {
  return notBuiltYet('checkAvailability')
}
