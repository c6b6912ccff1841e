import { operation } from '@/fault-injection/operation'
import { dateProblem } from './date-problem'
import { emptyReason } from './empty-reason'
import { bestFirst } from './engine/best-first'
import { findMatches } from './engine/find-matches'
import { makeQuery } from './engine/search-query'
import { makeFacets } from './facets'
import { openIndex, type WorldIndex } from './index/world-index'
import { loadCards } from './load-cards'
import { MAX_PINS, pinsOf } from './pins-of'
import { priceHistogram } from './price-histogram'
import { relaxations } from './relaxations'
import { resolveDestination, type Destination } from './resolve-destination'
import { resolveRelative } from './resolve-relative'
import type { SearchCriteria } from './search-criteria'
import { NO_FACETS, type Facet, type SearchFacets, type SearchResult } from './search-result'
import { nearestCities } from './suggest-destinations'

export type { Facet, SearchFacets, SearchResult }

const PAGE_SIZE = 20

/** One page of the listings that match, with the counts for the filters. Bad dates give no results and a reason; it never throws for them. */
export const searchListings = operation<SearchCriteria, SearchResult>(
  {
    name: 'search.query',
    kind: 'read',
    entity: (criteria) => (criteria.cityId ? `city:${criteria.cityId}` : undefined),
    logResult: ({ total, items }) => ({ total, ids: items.map(({ id }) => id) }),
  },
  async (ctx, asked) => {
    const criteria = resolveRelative(asked, ctx.today)
    const index = await openIndex(ctx)
    const destination = await resolveDestination(ctx, criteria)
    if (destination.cityIds?.length === 0 && !criteria.bounds) return nothing(index, criteria, destination)
    const problem = dateProblem(criteria, ctx.today)
    if (problem?.isFatal) return nothing(index, criteria, destination, problem.reason)
    const query = makeQuery(ctx, index, criteria, destination)
    const found = findMatches(index, query)
    const total = found.matches.length
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
    const page = Math.min(criteria.page, pages)
    const best = bestFirst(index, found, Math.max(MAX_PINS, page * PAGE_SIZE))
    const prices = found.anyPrices
    return {
      ...{ total, page, pages, criteria },
      items: await loadCards(ctx, index, found, best.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)),
      city: cityOf(destination),
      heading: headingOf(criteria, destination),
      reason: problem?.reason ?? (total === 0 ? emptyReason(destination, criteria) : null),
      suggestions: [],
      relax: total === 0 ? relaxations(ctx, index, criteria, destination) : [],
      facets: makeFacets(index, found.tallies, criteria),
      priceRange: rangeOf(prices),
      histogram: priceHistogram(prices, query.isTotal ? 'total' : 'night'),
      distanceFrom: distanceFrom(destination),
      pins: pinsOf(index, found, best),
      nights: query.dates?.nights ?? null,
    }
  },
)

const cityOf = ({ city }: Destination): SearchResult['city'] =>
  city && {
    ...{ id: city.id, name: city.name, region: city.region, country: city.country, lat: city.lat, lng: city.lng },
  }

const headingOf = ({ bounds }: SearchCriteria, { where }: Destination) =>
  bounds ? 'Stays in this part of the map' : `Stays ${where}`

const distanceFrom = ({ landmark, city }: Destination): string | null =>
  landmark?.name ?? (city && `the centre of ${city.name}`)

function rangeOf(prices: readonly number[]): SearchResult['priceRange'] {
  let [minMinor, maxMinor] = [Infinity, 0]
  for (const price of prices) {
    minMinor = Math.min(minMinor, price)
    maxMinor = Math.max(maxMinor, price)
  }
  return prices.length === 0 ? null : { minMinor, maxMinor }
}

/** An unknown place or impossible dates: no results, and why. */
function nothing(
  { geography }: WorldIndex,
  criteria: SearchCriteria,
  destination: Destination,
  reason?: string,
): SearchResult {
  const asked = criteria.where === '' ? 'This place' : `“${criteria.where}”`
  return {
    ...{ total: 0, page: 1, pages: 1, items: [], priceRange: null, nights: null },
    ...{ criteria, relax: [], histogram: null, distanceFrom: null, pins: [] },
    city: cityOf(destination),
    heading: headingOf(criteria, destination),
    reason: reason ?? `${asked} is not a place that we know. Check the spelling, or try one of these.`,
    suggestions: reason ? [] : nearestCities(geography.cities, criteria.where),
    facets: NO_FACETS,
  }
}
