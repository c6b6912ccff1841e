import type { SearchSort } from '../search-criteria'
import type { WorldIndex } from '../index/world-index'
import { nthSmallest } from './nth-smallest'
import { shownPriceOf, type Found, type Match } from './find-matches'

/** Smaller is better. */
function keyOf(index: WorldIndex, found: Found, sort: SearchSort): (match: Match) => number {
  const { city, landmark } = found.query.destination
  if (sort === 'price') return (match) => shownPriceOf(index, found.query, match)
  if (sort === 'price-desc') return (match) => -shownPriceOf(index, found.query, match)
  if (sort === 'rating') return ({ segment, row }) => -segment.rating100[row]!
  if (sort === 'reviews') return ({ segment, row }) => -segment.reviewCount[row]!
  // Within stars by popularity, which is below 10,000.
  if (sort === 'stars') return ({ segment, row }) => -segment.stars[row]! * 10_000 - segment.popularity[row]!
  if (sort === 'distance' && (city ?? landmark)) return found.distanceOf
  return ({ segment, row }) => -segment.popularity[row]!
}

/** The first `count` matches in the order that was asked for; equal ones by id, so that the order never depends on the database. */
export function bestFirst(index: WorldIndex, found: Found, count: number, sort = found.query.criteria.sort): Match[] {
  const { matches } = found
  const keyAt = keyOf(index, found, sort)
  const keys = new Float64Array(matches.length)
  for (let i = 0; i < keys.length; i++) keys[i] = keyAt(matches[i]!)
  const last = matches.length > count ? nthSmallest(keys.slice(), count - 1) : Infinity
  const best: number[] = []
  for (let i = 0; i < keys.length; i++) if (keys[i]! <= last) best.push(i)
  const idOf = (i: number) => matches[i]!.segment.id[matches[i]!.row]!
  best.sort((a, b) => keys[a]! - keys[b]! || idOf(a) - idOf(b))
  return best.slice(0, count).map((i) => matches[i]!)
}
