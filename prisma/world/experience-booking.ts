import { stream } from '@/lib/rng'
import type { Day } from '@/prisma/world/day'
import type { ExperienceFacts } from '@/prisma/world/experience'
import { isHeldOn, type SlotFacts } from '@/prisma/world/experience-slot'

export interface SeatFacts {
  slot: SlotFacts
  day: Day
  guestId: number
  adults: number
  children: number
  totalMinor: number
  createdDay: Day
}

const AHEAD_DAYS = 35

/** Children may come, and those of 2 to 12 years may cost less. */
export const takesChildren = ({ isFamilyFriendly, minAge }: ExperienceFacts): boolean =>
  isFamilyFriendly && minAge <= 12

/** What so many people pay. */
export const seatsPrice = (
  { priceMinor, childPriceMinor }: ExperienceFacts,
  { adults, children }: Pick<SeatFacts, 'adults' | 'children'>,
): number => adults * priceMinor + children * (childPriceMinor ?? priceMinor)

/** Who has booked which session of the coming weeks: one to three sessions are full, some others partly. */
export function drawSeats(seed: string, facts: ExperienceFacts, travellers: readonly { id: number }[]): SeatFacts[] {
  const draws = stream(seed, 'experience bookings', facts.index)
  const sessions = sessionsOf(facts)
  if (sessions.length === 0) return []
  const isLarge = facts.maxGroup > 24
  const full = draws.sample(sessions, isLarge ? 1 : draws.integer(1, 3))
  const partly = draws.sample(sessions, draws.integer(2, 5)).filter((session) => !full.includes(session))
  const canBringChildren = takesChildren(facts)
  const seats: SeatFacts[] = []
  const book = (session: (typeof sessions)[number], left: number): number => {
    const most = Math.min(left, isLarge ? 12 : 4)
    const people = Math.min(most, isLarge ? draws.integer(3, 12) : draws.one([1, 2, 2, 2, 3, 4]))
    const children = canBringChildren && people > 1 && draws.chance(0.3) ? draws.integer(1, Math.min(2, people - 1)) : 0
    const adults = people - children
    const createdDay = Math.max(facts.createdDay, Math.min(-1, session.day - draws.integer(4, 40)))
    const totalMinor = seatsPrice(facts, { adults, children })
    seats.push({ ...session, guestId: draws.one(travellers).id, adults, children, totalMinor, createdDay })
    return people
  }
  for (const session of full) for (let left = session.slot.seats; left > 0;) left -= book(session, left)
  for (const session of partly) book(session, session.slot.seats)
  return seats
}

function sessionsOf({ slots }: ExperienceFacts): { slot: SlotFacts; day: Day }[] {
  const sessions: { slot: SlotFacts; day: Day }[] = []
  for (let day = 1; day <= AHEAD_DAYS; day++) {
    for (const slot of slots) if (isHeldOn(slot, day)) sessions.push({ slot, day })
  }
  return sessions
}
