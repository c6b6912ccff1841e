import { cancelChecks } from '../checks/cancel-checks'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { upcomingTrips } from '../setup/upcoming-trips'
import { signedInAs } from '../words'
import { cancelRefundable } from './cancel-policies'

export interface RefundableFacts extends TaskFacts {
  guest: NonNullable<TaskFacts['guest']>
  bookingId: number
  code: string
  /** of all upcoming trips, for the oracle */
  codes: string[]
  refundMinor: number
}

async function setup(world: TaskWorld): Promise<RefundableFacts> {
  return firstThatFits(inDrawnOrder(world, 'guest', world.guests), async (guest) => {
    const trips = await upcomingTrips(world, guest)
    const [trip, ...others] = trips.filter(({ booking, refundMinor }) => refundMinor === booking.totalMinor)
    const areSteady = trips.every(({ isSteady }) => isSteady)
    if (!trip || others.length > 0 || trips.length < 2 || !areSteady) return null
    const { id: bookingId, code } = trip.booking
    const codes = trips.map(({ booking }) => booking.code)
    return { guest, bookingId, code, codes, refundMinor: trip.refundMinor }
  })
}

export const cancelRefundableTrip = defineTask<RefundableFacts>({
  id: 'cancel-refundable-trip',
  version: 1,
  summary: 'Cancel the one upcoming trip for which all the money comes back.',
  journey: 'cancel',
  difficulty: 3,
  split: 'train',
  login: 'guest',
  answer: 'none',
  setup,
  goal: ({ guest }) =>
    `I have to give up one of my upcoming stays. Find out which of them I can still cancel for a full refund of everything I paid: it ` +
    `is exactly one. Cancel that one and keep all my other bookings as they are. ${signedInAs(guest)}`,
  bindings: ({ code }) => ({ target: `booking:${code}` }),
  checks: ({ guest, bookingId, refundMinor }) => cancelChecks({ guestId: guest.userId, bookingId, refundMinor }),
  oracle: cancelRefundable,
  pairs: [],
})
