import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import { drawNights, drawParty } from '@/prisma/world/calendar'
import type { Day } from '@/prisma/world/day'
import { hotelStay } from '@/prisma/world/hotel-calendar'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { Stay } from '@/prisma/world/stay'
import { meet } from '@/prisma/world/stay'

export interface AccountStay extends Stay {
  isReviewed: boolean
}

const TRIES = 400

/**
 * The trips of the people who can log in: one to three past, two to four ahead (check-in in 10 to 120 days, another city and,
 * while there is one, another policy each), for a third also one that was cancelled in time. No two of a guest overlap.
 */
export function planAccountStays(
  seed: string,
  accounts: readonly { id: number }[],
  listings: readonly ListingFacts[],
): AccountStay[] {
  const planned = new Map<number, AccountStay[]>()
  const all: AccountStay[] = []
  for (const { id } of accounts) {
    const draws = stream(seed, 'account stays', id)
    const own: AccountStay[] = []
    const add = (wish: Wish) => {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const stay = drawStay(draws, draws.one(listings), id, wish)
        if (stay === null || !fits(stay, own, planned.get(stay.listing.id) ?? [], attempt < TRIES / 2)) continue
        own.push(stay)
        all.push(stay)
        if (stay.cancelledDay === null) planned.set(stay.listing.id, [...(planned.get(stay.listing.id) ?? []), stay])
        return
      }
    }
    for (let i = draws.integer(2, 4); i > 0; i--) add({ first: 10, last: 120, isCancelled: false })
    for (let i = draws.integer(1, 3); i > 0; i--) add({ first: -112, last: -10, isCancelled: false })
    if (draws.chance(0.34)) add({ first: 30, last: 110, isCancelled: true })
  }
  return all
}

interface Wish {
  first: Day
  last: Day
  isCancelled: boolean
}

function drawStay(
  draws: Stream,
  listing: ListingFacts,
  guestId: number,
  { first, last, isCancelled }: Wish,
): AccountStay | null {
  const from = draws.integer(first, last)
  const isPast = from < 0
  if (listing.createdDay > Math.min(from, 0) - 30 || listing.windowDays < 200) return null
  if (isCancelled && !['flexible', 'moderate'].includes(listing.cancellationPolicy)) return null
  const createdDay = Math.max(listing.createdDay, Math.min(from, 0) - draws.integer(isPast ? 12 : 6, 60))
  const cancelledDay = isCancelled ? Math.min(-6, createdDay + draws.integer(1, 20)) : null
  if (cancelledDay !== null && cancelledDay < createdDay) return null
  const rest = { createdDay, cancelledDay, isReviewed: isPast && draws.chance(0.5) }
  if (listing.kind === 'hotel') {
    const roomType = draws.one(listing.roomTypes)
    const stay = hotelStay(draws, listing, roomType, { from, to: from + draws.integer(2, 5), rooms: 1, guestId })
    // What an account booked was paid with its card when it was booked.
    if (stay.plan?.payment === 'at-property' || (isCancelled && !stay.plan?.isRefundable)) return null
    return { ...stay, ...rest }
  }
  const to = from + drawNights(draws, listing)
  return {
    listing,
    roomType: null,
    plan: null,
    rooms: 1,
    guestId,
    from,
    to,
    ...drawParty(draws, listing),
    infants: 0,
    ...rest,
  }
}

function fits(
  stay: AccountStay,
  own: readonly AccountStay[],
  ofListing: readonly AccountStay[],
  isChoosy: boolean,
): boolean {
  const { listing } = stay
  const ends = stay.to + listing.turnoverNights
  if (stay.from < 0 && stay.to > -7) return false
  if (own.some((other) => meet(other, stay) || other.listing.city === listing.city)) return false
  if (
    isChoosy &&
    own.some(
      (other) => other.from >= 0 && stay.from >= 0 && other.listing.cancellationPolicy === listing.cancellationPolicy,
    )
  )
    return false
  return !ofListing.some((other) =>
    meet({ from: other.from, to: other.to + listing.turnoverNights }, { from: stay.from, to: ends }),
  )
}
