import { bestFirst } from './engine/best-first'
import { shownPriceOf, type Found } from './engine/find-matches'
import type { WorldIndex } from './index/world-index'
import type { SearchPin } from './search-result'

const MAX_PINS = 200

/** The best matches as places on a map, in the order of the results. */
export const pinsOf = (index: WorldIndex, found: Found): SearchPin[] =>
  bestFirst(index, found, MAX_PINS).map((match) => {
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
