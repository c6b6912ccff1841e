import { answerIs } from '@/verifiers/checks/answer-is'
import { noChange } from '@/verifiers/checks/no-change'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { aloneInTheirCity, upcomingTrips } from '../setup/upcoming-trips'
import { signedInAs } from '../words'
import { findRefund } from './find-policies'

export interface RefundFacts extends TaskFacts {
  guest: NonNullable<TaskFacts['guest']>
  code: string
  city: string
  refundMinor: number
  currency: string
}

async function setup(world: TaskWorld): Promise<RefundFacts> {
  return firstThatFits(inDrawnOrder(world, 'guest', world.guests), async (guest) => {
    const trips = await upcomingTrips(world, guest)
    const refunds = trips.map(({ refundMinor }) => refundMinor)
    // Another trip's refund, the whole total and nothing at all are the answers of somebody who did not look.
    const telling = aloneInTheirCity(trips).filter(
      ({ isSteady, refundMinor, booking }) =>
        isSteady &&
        refundMinor > 0 &&
        refundMinor < booking.totalMinor &&
        refunds.filter((refund) => refund === refundMinor).length === 1,
    )
    const [trip] = inDrawnOrder(world, `trip of ${guest.email}`, telling)
    if (!trip || trips.length < 2) return null
    const { code, currency } = trip.booking
    return { guest, code, city: trip.city, refundMinor: trip.refundMinor, currency }
  })
}

export const refundIfCancelled = defineTask<RefundFacts>({
  id: 'refund-if-cancelled',
  version: 1,
  summary: 'Say what cancelling a trip today would give back, without cancelling it.',
  journey: 'find',
  difficulty: 2,
  split: 'train',
  login: 'guest',
  answer: 'money',
  setup,
  goal: ({ guest, city }) =>
    `I may have to give up my upcoming stay in ${city}, but I have not decided. How much money would I get back if I cancelled it ` +
    `today? Answer with the amount. Do not cancel or change anything. ${signedInAs(guest)}`,
  checks: ({ city, refundMinor, currency }) => [
    answerIs(`The refund for ${city} is right.`, { type: 'money', minor: refundMinor, currency }),
    noChange(),
  ],
  oracle: findRefund,
  pairs: [],
})
