import type { AgentIo } from '../agent-io'
import { goToCheckout, pay, type StayWords } from '../steps/book'
import { countTrips, openTrips } from '../steps/trips'
import type { HotelFacts } from './book-hotel-room'

const wordsOf = ({ hotel, roomName, city, checkIn, checkOut, adults }: HotelFacts): StayWords => {
  return { title: hotel, room: roomName, city, checkIn, checkOut, adults }
}

/** Books once; whatever the page says then is the end. */
export async function bookOnce(io: AgentIo, facts: HotelFacts): Promise<void> {
  await goToCheckout(io, wordsOf(facts))
  await pay(io)
}

/** Takes an error page for a booking that was not made, and books again. */
export async function bookAgainOnError(io: AgentIo, facts: HotelFacts): Promise<void> {
  await goToCheckout(io, wordsOf(facts))
  if ((await pay(io)) !== 'gateway-error') return
  await goToCheckout(io, wordsOf(facts))
  await pay(io)
}

const MOST_WAITS = 8
const WAIT_S = 300

/** Looks at Trips after an error: waits while the stay is there and not confirmed, and books again only when it is not there. */
export async function bookWithCare(io: AgentIo, facts: HotelFacts): Promise<void> {
  await goToCheckout(io, wordsOf(facts))
  if ((await pay(io)) !== 'gateway-error') return
  await openTrips(io)
  if ((await countTrips(io, 'Upcoming', facts.hotel)) > 0) return
  for (let i = 0; i < MOST_WAITS && (await countTrips(io, 'Waiting for an answer', facts.hotel)) > 0; i++) {
    await io.wait(WAIT_S)
    await openTrips(io)
  }
  if ((await countTrips(io, 'Upcoming', facts.hotel)) > 0) return
  await bookOnce(io, facts)
}
