import { operation } from '@/fault-injection/operation'
import { dateProblem } from './date-problem'
import { bestFirst } from './engine/best-first'
import { findMatches } from './engine/find-matches'
import { makeQuery } from './engine/search-query'
import { openIndex } from './index/world-index'
import { MAX_PINS, pinsOf } from './pins-of'
import { resolveDestination } from './resolve-destination'
import { resolveRelative } from './resolve-relative'
import type { SearchCriteria } from './search-criteria'
import type { SearchPin } from './search-result'

export interface MapPins {
  /** Of all listings that match; the pins are at most 200 of them. */
  total: number
  pins: SearchPin[]
}

/** The places of a search for a map, the best first; none for dates or places that can not be. */
export const searchPins = operation<SearchCriteria, MapPins>(
  { name: 'search.query', kind: 'read', logResult: ({ total }) => ({ total }) },
  async (ctx, asked) => {
    const criteria = resolveRelative(asked, ctx.today)
    const index = await openIndex(ctx)
    const destination = await resolveDestination(ctx, criteria)
    if (dateProblem(criteria, ctx.today)?.isFatal) return { total: 0, pins: [] }
    const found = findMatches(index, makeQuery(ctx, index, criteria, destination))
    return { total: found.matches.length, pins: pinsOf(index, found, bestFirst(index, found, MAX_PINS)) }
  },
)
