import type { Check } from '@/verifiers/check'
import { atMostCaptures } from '@/verifiers/checks/at-most-captures'
import { nothingElse } from '@/verifiers/checks/nothing-else'
import { refunded } from '@/verifiers/checks/refunded'
import { updated } from '@/verifiers/checks/updated'

export interface CancelGoal {
  guestId: number
  bookingId: number
  /** what the policy gives back; 0: nothing */
  refundMinor: number
}

/** Exactly this reservation was cancelled by the guest, what the policy gives was refunded once, and nothing else changed. */
export function cancelChecks({ guestId, bookingId, refundMinor }: CancelGoal): Check[] {
  return [
    updated('cancelled', 'The right reservation is cancelled, by the guest.', 'Booking', [bookingId], {
      status: 'cancelled',
      cancelledAt: (at) => at !== null,
      cancelledBy: 'guest',
      refundMinor,
    }),
    refunded(bookingId, refundMinor),
    atMostCaptures(guestId, 0),
    nothingElse(),
  ]
}
