import { operation, type OperationContext } from '@/fault-injection/operation'
import { chooseDates, dateProblem, freePolicies } from './choose-dates'
import { countAmenities } from './count-amenities'
import { FacetCounter } from './facets'
import { findMatches } from './find-matches'
import { loadCandidates } from './load-candidates'
import { loadCards } from './load-cards'
import { loadCities, type GazetteerCity } from './load-gazetteer'
import { resolveDestination, type Destination } from './resolve-destination'
import { resolveRelative } from './resolve-relative'
import type { SearchCriteria } from './search-criteria'
import { sortMatches } from './sort-matches'
import type { Facet, SearchFacets, SearchResult } from './search-result'
import { nearestCities } from './suggest-destinations'

export type { Facet, SearchFacets, SearchResult }

export const PAGE_SIZE = 20

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
    const destination = await resolveDestination(ctx, criteria)
    const { cityIds, city, landmark } = destination
    if (cityIds?.length === 0) return nothing(ctx, criteria, destination)
    const problem = dateProblem(criteria, ctx.today)
    if (problem?.isFatal) return nothing(ctx, criteria, destination, problem.reason)
    const candidates = await loadCandidates(ctx, criteria, cityIds)
    const dates = await chooseDates(ctx, criteria, cityIds, candidates)
    const categories = await ctx.db.category.findMany({ orderBy: [{ rank: 'asc' }, { id: 'asc' }] })
    const chosen = new Set(categories.filter(({ key }) => criteria.categories.includes(key)).map(({ id }) => id))
    const free = freePolicies(dates?.checkIn ?? null, ctx.now)
    const { matches, counter, priceRange } = findMatches(candidates, criteria, dates, chosen, free)
    const centre = landmark ?? city
    sortMatches(matches, criteria.sort, centre)
    const pages = Math.max(1, Math.ceil(matches.length / PAGE_SIZE))
    const page = Math.min(criteria.page, pages)
    const nights = dates?.nights.length ?? null
    const shown = matches.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    return {
      total: matches.length,
      page,
      pages,
      items: await loadCards(ctx, shown, { nights, centre }),
      criteria,
      ...NOT_YET,
      city: cityOf(city),
      heading: `Stays ${destination.where}`,
      reason: problem?.reason ?? (matches.length === 0 ? emptyReason(destination, dates !== null) : null),
      suggestions: [],
      facets: counter.facets(criteria, await countAmenities(ctx, matches), categories),
      priceRange,
      nights,
    }
  },
)

const NOT_YET = { relax: [], histogram: null, distanceFrom: null, pins: [] }

const cityOf = (city: GazetteerCity | null): SearchResult['city'] =>
  city && {
    ...{ id: city.id, name: city.name, region: city.region, country: city.country, lat: city.lat, lng: city.lng },
  }

const emptyReason = ({ where }: Destination, hasDates: boolean) =>
  hasDates
    ? `Nothing ${where} is free on these dates with everything that you chose. Try other dates, fewer filters or fewer guests.`
    : `Nothing ${where} has everything that you chose. Try fewer filters or fewer guests.`

/** An unknown place or impossible dates: no results, and why. */
async function nothing(
  ctx: OperationContext,
  criteria: SearchCriteria,
  destination: Destination,
  reason?: string,
): Promise<SearchResult> {
  const asked = criteria.where === '' ? 'This place' : `“${criteria.where}”`
  return {
    ...{ total: 0, page: 1, pages: 1, items: [], priceRange: null, nights: null },
    criteria,
    ...NOT_YET,
    city: cityOf(destination.city),
    heading: `Stays ${destination.where}`,
    reason: reason ?? `${asked} is not a place that we know. Check the spelling, or try one of these.`,
    suggestions: reason ? [] : nearestCities(await loadCities(ctx.db), criteria.where),
    facets: new FacetCounter().facets(criteria, [], []),
  }
}
