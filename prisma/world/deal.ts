import { stream } from '@/lib/rng'
import { monthAt, type Day } from '@/prisma/world/day'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PriceOverrideFacts } from '@/prisma/world/stay'
import { usualNightMinor } from '@/prisma/world/stay-amounts'

export interface DealFacts {
  name: string
  percent: number
  from: Day
  to: Day
  /** The last day to book it. */
  bookBy: Day
  /** The lowered prices: one for each run of nights that cost the same. */
  overrides: PriceOverrideFacts[]
}

const SHARE = 0.045
const SEASON_NAMES = ['Winter', 'Spring', 'Summer', 'Autumn']

/** One listing in twenty lowers its prices for some weeks, while they can still be booked; null for the others. */
export function drawDeal(seed: string, listing: ListingFacts, own: readonly PriceOverrideFacts[]): DealFacts | null {
  const draws = stream(seed, 'deal', listing.index)
  const isDeal = draws.chance(SHARE)
  const from = draws.integer(7, 100)
  const to = from + draws.integer(12, 42)
  const percent = draws.integer(2, 6) * 5
  if (!isDeal || own.length > 0 || to > listing.windowDays || listing.basePriceMinor < 4_000) return null
  return {
    ...{ name: nameOf(listing, from, draws.one(['deal', 'escape', 'offer'])), percent, from, to },
    bookBy: Math.min(from, draws.integer(4, 45)),
    overrides: loweredNights(listing, from, to, percent),
  }
}

function nameOf({ city, kind }: ListingFacts, from: Day, noun: string): string {
  if (from < 18) return `Last-minute ${noun}`
  // Half a year later in the south.
  const month = (monthAt(from) + (city.lat < 0 ? 6 : 0)) % 12
  const season = SEASON_NAMES[Math.floor(month / 3)] as string
  return kind === 'hotel' && noun === 'offer' ? `Stay longer this ${season.toLowerCase()}` : `${season} ${noun}`
}

function loweredNights(listing: ListingFacts, from: Day, to: Day, percent: number): PriceOverrideFacts[] {
  const runs: PriceOverrideFacts[] = []
  for (let day = from; day < to; day++) {
    const usual = usualNightMinor(listing, listing.basePriceMinor, day)
    const priceMinor = Math.floor((usual * (100 - percent)) / 10_000) * 100
    const last = runs.at(-1)
    if (last?.priceMinor === priceMinor) last.to = day + 1
    else runs.push({ from: day, to: day + 1, priceMinor })
  }
  return runs
}
