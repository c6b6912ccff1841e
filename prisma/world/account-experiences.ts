import { stream, type Stream } from '@/lib/rng'
import type { AccountStay } from '@/prisma/world/account-stays'
import type { Day } from '@/prisma/world/day'
import type { ExperienceFacts } from '@/prisma/world/experience'
import { seatsPrice, takesChildren, type SeatFacts } from '@/prisma/world/experience-booking'
import { isHeldOn, type SlotFacts } from '@/prisma/world/experience-slot'

/** What somebody who can log in has booked. */
export interface Visit extends SeatFacts {
  experience: ExperienceFacts
  /** Null: the booking stands. */
  cancelledDay: Day | null
  /** Null: the guest has written nothing about it. */
  reviewedDay: Day | null
}

const TRIES = 40
/** Longer than the longest time before the start (7 days) until which everything comes back. */
const IN_TIME_DAYS = 9

interface Guest {
  id: number
  /** "French,English" */
  languages: string
}

interface Span {
  first: Day
  last: Day
  adults: number
  children: number
  /** Nothing was booked before this day. */
  since: Day
}

/**
 * What the people who can log in do on their trips: something in about every third stay, on a day between arrival and departure and for
 * who travels along, in English or another language that they speak; for some also an online one at home, and one that was cancelled in
 * time. Never twice the same, never two on one day.
 * @param seats who else sits where
 */
export function planAccountExperiences(
  seed: string,
  accounts: readonly Guest[],
  stays: readonly AccountStay[],
  seats: ReadonlyMap<ExperienceFacts, readonly SeatFacts[]>,
): Visit[] {
  const taken = new Map<SlotFacts, Map<Day, number>>()
  const takenOn = (slot: SlotFacts, day: Day) => taken.get(slot)?.get(day) ?? 0
  const take = ({ slot, day, adults, children }: SeatFacts) =>
    taken.set(slot, (taken.get(slot) ?? new Map<Day, number>()).set(day, takenOn(slot, day) + adults + children))
  const inCity = new Map<number, ExperienceFacts[]>()
  const online: ExperienceFacts[] = []
  for (const [experience, booked] of seats) {
    booked.forEach(take)
    const { id } = experience.city
    if (experience.theme.isOnline) online.push(experience)
    else inCity.set(id, [...(inCity.get(id) ?? []), experience])
  }
  const hasSeat = ({ slot, day, adults, children }: Seats) => takenOn(slot, day) + adults + children <= slot.seats

  return accounts.flatMap(({ id: guestId, languages }) => {
    const draws = stream(seed, 'account experiences', guestId)
    const own: Visit[] = []
    const spoken = new Set([...languages.split(','), 'English'])
    const add = (among: readonly ExperienceFacts[], span: Span, isCancelled = false) => {
      const fits = (one: Seats) =>
        hasSeat(one) && own.every(({ experience, day }) => experience !== one.experience && day !== one.day)
      for (let attempt = 0; among.length > 0 && span.first <= span.last && attempt < TRIES; attempt++) {
        const found = drawSeats(draws, draws.one(among), span, spoken)
        const visit = found && fits(found) ? drawVisit(draws, found, { guestId, since: span.since, isCancelled }) : null
        if (visit === null) continue
        own.push(visit)
        if (!isCancelled) take(visit)
        return
      }
    }
    const trips = stays.filter((stay) => stay.guestId === guestId)
    const standing = trips.filter(({ cancelledDay }) => cancelledDay === null)
    const on = ({ listing }: AccountStay) => inCity.get(listing.city.id) ?? []
    for (const stay of standing) if (draws.chance(stay.from < 0 ? 0.6 : 0.35)) add(on(stay), during(stay))
    if (draws.chance(0.15)) add(online, { first: -45, last: -8, adults: draws.integer(1, 2), children: 0, since: -80 })
    if (draws.chance(0.1)) add(online, { first: 5, last: 40, adults: draws.integer(1, 2), children: 0, since: -30 })
    if (draws.chance(0.3)) {
      const stay = draws.one(trips)
      add(on(stay), during(stay), true)
    }
    return own
  })
}

const during = ({ from, to, adults, children, createdDay }: AccountStay): Span => ({
  ...{ first: from + 1, last: to - 1, adults, children, since: createdDay },
})

interface Seats extends Omit<SeatFacts, 'guestId' | 'totalMinor' | 'createdDay'> {
  experience: ExperienceFacts
}

/** A session of the experience within the days; null where there is none for this party. */
function drawSeats(
  draws: Stream,
  experience: ExperienceFacts,
  { first, last, adults, children }: Span,
  spoken: ReadonlySet<string>,
): Seats | null {
  if (children > 0 && !takesChildren(experience)) return null
  const day = draws.integer(first, last)
  const slots = experience.slots.filter((slot) => isHeldOn(slot, day) && spoken.has(slot.language))
  return slots.length === 0 ? null : { experience, slot: draws.one(slots), day, adults, children }
}

interface Wish {
  guestId: number
  since: Day
  isCancelled: boolean
}

/** Books it some days before; null where there was no time to. */
function drawVisit(draws: Stream, seats: Seats, { guestId, since, isCancelled }: Wish): Visit | null {
  const { experience, day } = seats
  const earliest = Math.max(since, experience.createdDay)
  const latest = isCancelled ? Math.min(-7, day - IN_TIME_DAYS - 1) : Math.min(-1, day - 2)
  if (earliest > latest) return null
  const createdDay = Math.max(earliest, latest - draws.integer(0, 25))
  const cancelledDay = isCancelled ? Math.min(-6, day - IN_TIME_DAYS, createdDay + draws.integer(1, 9)) : null
  const isReviewed = day < 0 && !isCancelled && draws.chance(0.5)
  const reviewedDay = isReviewed ? Math.min(-1, day + draws.integer(1, 6)) : null
  return { ...seats, guestId, totalMinor: seatsPrice(experience, seats), createdDay, cancelledDay, reviewedDay }
}
