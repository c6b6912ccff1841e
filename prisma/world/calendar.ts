import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import type { Day } from '@/prisma/world/day'
import { isWeekendNight } from '@/prisma/world/day'
import { hotelNights } from '@/prisma/world/hotel-calendar'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PriceOverrideFacts, Stay } from '@/prisma/world/stay'
import { bookedOn, meet } from '@/prisma/world/stay'

/** Bookings and closed nights are made up to here; further ahead almost everything is free. */
export const LAST_DAY: Day = 150

export interface BlockFacts {
  roomTypeId: number | null
  quantity: number
  from: Day
  to: Day
  reason: string
}

export interface Calendar {
  stays: Stay[]
  blocks: BlockFacts[]
  overrides: PriceOverrideFacts[]
}

/** The future of a listing around the stays that are planned already (which are not part of the result). */
export function drawCalendar(
  seed: string,
  listing: ListingFacts,
  planned: readonly Stay[],
  drawGuest: (draws: Stream) => number,
): Calendar {
  const draws = stream(seed, 'calendar', listing.index)
  const overrides = drawOverrides(draws, listing)
  const occupancy = Math.max(0.2, Math.min(0.85, 0.52 + listing.quality * 0.18 + draws.normal() * 0.18))
  const nights =
    listing.kind === 'hotel'
      ? hotelNights(draws, listing, planned, occupancy, drawGuest)
      : homeNights(draws, listing, planned, occupancy, drawGuest)
  return { ...nights, overrides }
}

/** Walks from today on: a gap, then a booking or closed nights (most are booked elsewhere, in longer runs). */
function homeNights(
  draws: Stream,
  listing: ListingFacts,
  planned: readonly Stay[],
  occupancy: number,
  drawGuest: (draws: Stream) => number,
): { stays: Stay[]; blocks: BlockFacts[] } {
  const stays: Stay[] = []
  const blocks: BlockFacts[] = []
  const { turnoverNights, minNights } = listing
  const busyRun = 13
  let day = draws.integer(0, Math.round((busyRun * (1 - occupancy)) / occupancy))
  while (day < LAST_DAY) {
    const isBooking = draws.chance(0.22) && day <= listing.windowDays
    const length = isBooking ? drawNights(draws, listing) : draws.integer(Math.max(6, minNights), 30)
    const range = { from: day, to: day + length }
    const collision = planned.find((stay) => meet(widened(stay, turnoverNights), widened(range, turnoverNights)))
    if (collision !== undefined) {
      day = collision.to + turnoverNights
      continue
    }
    if (isBooking)
      stays.push({
        ...drawParty(draws, listing),
        ...range,
        ...emptyStay(listing, draws, day),
        guestId: drawGuest(draws),
      })
    else
      blocks.push({
        ...range,
        roomTypeId: null,
        quantity: 1,
        reason: draws.chance(0.78) ? 'external' : draws.chance(0.7) ? 'owner' : 'maintenance',
      })
    // Far ahead less is taken.
    const thinning = 1 + (day / LAST_DAY) * 1.2
    const meanGap = busyRun * (1 / occupancy - 1) * thinning
    day = range.to + turnoverNights + Math.round(draws.next() * 2 * meanGap)
  }
  return { stays, blocks }
}

const widened = ({ from, to }: { from: Day; to: Day }, turnover: number) => ({ from, to: to + turnover })

const emptyStay = (listing: ListingFacts, draws: Stream, from: Day) => ({
  listing,
  roomType: null,
  plan: null,
  rooms: 1,
  infants: 0,
  // Booked before today, and early enough for the host.
  createdDay: bookedOn(listing, Math.min(-1, from - listing.noticeDays), draws.integer(0, 50)),
  cancelledDay: null,
})

/** Nights of a stay that the listing's minimum allows, mostly 2 to 6. */
export function drawNights(draws: Stream, { minNights, weekendMinNights, maxNights }: ListingFacts): number {
  const least = Math.max(minNights, weekendMinNights)
  return Math.min(
    maxNights,
    Math.max(least, Number(draws.weighted({ 1: 6, 2: 26, 3: 24, 4: 16, 5: 10, 6: 7, 7: 8, 10: 3 }))),
  )
}

/** Who comes: no more than fit, children and pets only where they may. */
export function drawParty(draws: Stream, listing: Pick<ListingFacts, 'maxGuests' | 'childrenAllowed' | 'petsAllowed'>) {
  const adults = Math.min(listing.maxGuests, Number(draws.weighted({ 1: 24, 2: 58, 3: 8, 4: 10 })))
  const left = listing.childrenAllowed ? listing.maxGuests - adults : 0
  const children = left > 0 && adults >= 2 && draws.chance(0.22) ? draws.integer(1, Math.min(2, left)) : 0
  const pets = listing.petsAllowed && draws.chance(0.12) ? 1 : 0
  return { adults, children, pets }
}

/** Some hosts set their own price for a long weekend or two. */
function drawOverrides(draws: Stream, listing: ListingFacts): PriceOverrideFacts[] {
  if (listing.kind === 'hotel' || !draws.chance(0.25)) return []
  const overrides: PriceOverrideFacts[] = []
  let day = draws.integer(10, 90)
  for (let i = draws.integer(1, 2); i > 0; i--) {
    while (!isWeekendNight(day)) day++
    const to = day + draws.integer(2, 5)
    overrides.push({
      from: day,
      to,
      priceMinor: Math.round((listing.basePriceMinor * draws.integer(80, 150)) / 10_000) * 100,
    })
    day = to + draws.integer(20, 90)
  }
  return overrides
}
