import type { Segment } from '../index/segment'
import type { WorldIndex } from '../index/world-index'
import { ListingFilter } from './listing-filter'
import { OfferFinder } from './offer-finder'
import { rowRanges, type SearchQuery } from './search-query'
import { stayTotal } from './stay-total'
import { Tally } from './tally'

/** A listing that has all that was asked, with its cheapest offer: places in the columns of its segment. */
export interface Match {
  segment: Segment
  row: number
  room: number
  offer: number
  /** Of `StayDates.spans`; 0 without dates. */
  span: number
  /** All nights, or one without dates; all rooms. */
  nightsMinor: number
}

export interface Found {
  query: SearchQuery
  matches: Match[]
  tallies: Tally[]
  /** On the basis that was asked for, of the cheapest offer of each listing that only the price filter keeps out, too. */
  anyPrices: number[]
  distanceOf(match: Match): number
}

/** Filters and prices the listings of the destination, and counts on the way what every other choice would give. */
export function findMatches(index: WorldIndex, query: SearchQuery): Found {
  const found: Found = { query, matches: [], tallies: [], anyPrices: [], distanceOf: () => 0 }
  const filters = new Map<Segment, ListingFilter>()
  for (const segment of [index.segment, ...(index.fresh ? [index.fresh] : [])]) {
    const filter = new ListingFilter(segment, query, index.geography)
    filters.set(segment, filter)
    search(segment, segment === index.segment ? index.stale : null, filter, index, found)
  }
  found.distanceOf = ({ segment, row }) => filters.get(segment)!.distance(row)
  return found
}

function search(
  segment: Segment,
  stale: ReadonlySet<number> | null,
  filter: ListingFilter,
  { geography }: WorldIndex,
  { query, matches, tallies, anyPrices }: Found,
): void {
  const offers = new OfferFinder(segment, query, geography)
  const tally = new Tally(segment)
  tallies.push(tally)
  const hasStale = stale !== null && stale.size > 0
  for (const [from, to] of rowRanges(segment, query))
    for (let row = from; row < to; row++) {
      if ((hasStale && stale.has(row)) || !filter.admits(row)) continue
      const failed = filter.failed(row)
      // A listing that fails two groups is never counted.
      if ((failed & (failed - 1)) !== 0) continue
      offers.look(row)
      tally.add(row, failed, offers)
      if (failed !== 0) continue
      if (offers.anyPriceMinor >= 0) anyPrices.push(offers.anyPriceMinor)
      if (!offers.found) continue
      const { room, offer, span, nightsMinor } = offers
      matches.push({ segment, row, room, offer, span, nightsMinor })
    }
}

/** A night; all rooms. */
export const nightlyOf = ({ dates }: SearchQuery, { nightsMinor }: Match): number =>
  dates ? Math.round(nightsMinor / dates.nights) : nightsMinor

/** With all fees and taxes; null without dates. */
export const totalOf = (index: WorldIndex, query: SearchQuery, match: Match): number | null =>
  query.dates && stayTotal(match.segment, query, index.geography, match.row, match.room, match.nightsMinor)

/** On the basis that was asked for. */
export const shownPriceOf = (index: WorldIndex, query: SearchQuery, match: Match): number =>
  (query.isTotal ? totalOf(index, query, match) : null) ?? nightlyOf(query, match)
