import { shownPriceOf, type Found, type Match } from './engine/find-matches'
import type { WorldIndex } from './index/world-index'
import type { SearchPin } from './search-result'

export const MAX_PINS = 200

/** Matches as places on a map, in the order of the results. @param best the first ones, at least as many as there are pins */
export const pinsOf = (index: WorldIndex, found: Found, best: Match[]): SearchPin[] =>
  best.slice(0, MAX_PINS).map((match) => {
    const { segment: s, row } = match
    return {
      id: s.id[row]!,
      title: s.titles[row]!,
      lat: s.lat[row]!,
      lng: s.lng[row]!,
      priceMinor: shownPriceOf(index, found.query, match),
      currency: s.dictionaries.currencies.name(s.currencies[row]!),
    }
  })
