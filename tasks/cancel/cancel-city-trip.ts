import { cancelChecks } from '../checks/cancel-checks'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { aloneInTheirCity, upcomingTrips } from '../setup/upcoming-trips'
import { signedInAs } from '../words'
import { cancelInCity, cancelInCityWithCare } from './cancel-policies'

export interface CancelFacts extends TaskFacts {
  guest: NonNullable<TaskFacts['guest']>
  bookingId: number
  code: string
  city: string
  refundMinor: number
}

async function setup(world: TaskWorld): Promise<CancelFacts> {
  return firstThatFits(inDrawnOrder(world, 'guest', world.guests), async (guest) => {
    const trips = await upcomingTrips(world, guest)
    const steady = aloneInTheirCity(trips).filter(({ isSteady }) => isSteady)
    const [trip] = inDrawnOrder(world, `trip of ${guest.email}`, steady)
    if (!trip || trips.length < 2) return null
    const { id: bookingId, code } = trip.booking
    return { guest, bookingId, code, city: trip.city, refundMinor: trip.refundMinor }
  })
}

export const cancelCityTrip = defineTask<CancelFacts>({
  id: 'cancel-city-trip',
  version: 1,
  summary: 'Cancel the one upcoming reservation in a named city, among several.',
  journey: 'cancel',
  difficulty: 1,
  split: 'train',
  login: 'guest',
  answer: 'none',
  setup,
  goal: ({ guest, city }) =>
    `I can not travel to ${city} after all. Cancel my upcoming reservation there, whatever is paid back. Leave my other trips as they ` +
    `are, and make sure that the site shows it as cancelled. ${signedInAs(guest)}`,
  bindings: ({ code }) => ({ target: `booking:${code}` }),
  checks: ({ guest, bookingId, refundMinor }) => cancelChecks({ guestId: guest.userId, bookingId, refundMinor }),
  oracle: cancelInCity,
  pairs: [
    {
      fault: 'net-timeout-pre-commit',
      scope: { ops: ['booking.cancel'], entity: '$target' },
      competent: cancelInCityWithCare,
      naive: cancelInCity,
    },
  ],
})
