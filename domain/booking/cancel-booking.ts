import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

/** Cancels one of the guest's bookings and refunds what its policy gives. Throws `not-found`, `conflict` (already cancelled, already begun). */
export const cancelBooking = operation<{ code: string }, { code: string; refundMinor: number }>(
  { name: 'booking.cancel', kind: 'saga', entity: (args) => `booking:${args.code}`, logResult: (result) => result },
  async () => notBuiltYet('cancelBooking'),
)
