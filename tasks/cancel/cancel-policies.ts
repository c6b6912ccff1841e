import type { AgentIo } from '../agent-io'
import { isGatewayError } from '../steps/pay'
import { cancelTrip, countTrips, openTrips, openUpcomingTrip, readRefund, upcomingCodes } from '../steps/trips'
import type { CancelFacts } from './cancel-city-trip'
import type { RefundableFacts } from './cancel-refundable-trip'

/** In Trips a row says `Alfama, Lisbon, Portugal`. */
const inCity = (city: string) => `, ${city}, `

/** Cancels the trip to the city, and takes it for done. */
export async function cancelInCity(io: AgentIo, { city }: CancelFacts): Promise<void> {
  await openUpcomingTrip(io, inCity(city))
  await cancelTrip(io)
}

/** After an error page looks whether the trip still stands, and cancels it then. */
export async function cancelInCityWithCare(io: AgentIo, facts: CancelFacts): Promise<void> {
  await cancelInCity(io, facts)
  if (!(await isGatewayError(io.page))) return
  await openTrips(io)
  if ((await countTrips(io, 'Upcoming', inCity(facts.city))) > 0) await cancelInCity(io, facts)
}

/** Opens each trip until one gives everything back, and cancels it. */
export async function cancelRefundable(io: AgentIo, _facts: RefundableFacts): Promise<void> {
  for (const code of await upcomingCodes(io)) {
    await openUpcomingTrip(io, code)
    const { totalMinor, refundMinor } = await readRefund(io)
    if (refundMinor === totalMinor) return cancelTrip(io)
  }
}
