import type { Candidate } from './candidate'
import { FacetCounter } from './facets'
import { makeOffers, type ChosenDates, type FreePolicies } from './make-offers'
import { bestOffer, failedGroups, type ChosenCategories } from './match'
import type { SearchCriteria } from './search-criteria'
import type { Match } from './sort-matches'

export interface Found {
  matches: Match[]
  counter: FacetCounter
  /** Lowest and highest price a night before the price filter, in minor units. */
  priceRange: { minMinor: number; maxMinor: number } | null
}

/** Filters and prices the candidates, and counts on the way what every other choice would give. */
export function findMatches(
  candidates: Candidate[],
  criteria: SearchCriteria,
  dates: ChosenDates | null,
  categories: ChosenCategories,
  free: FreePolicies,
): Found {
  const matches: Match[] = []
  const counter = new FacetCounter()
  const { priceMin: _min, priceMax: _max, ...anyPrice } = criteria
  let [minMinor, maxMinor] = [Infinity, 0]
  for (const candidate of candidates) {
    const failed = failedGroups(candidate, criteria, categories)
    if (failed.length > 1) continue
    const offers = makeOffers(candidate, criteria, dates, free)
    const offer = bestOffer(offers, criteria)
    if (failed.length === 0) {
      const anyOffer = bestOffer(offers, anyPrice)
      if (anyOffer) {
        minMinor = Math.min(minMinor, anyOffer.nightlyMinor)
        maxMinor = Math.max(maxMinor, anyOffer.nightlyMinor)
      }
      if (bestOffer(offers, { ...criteria, freeCancellation: true })) counter.freeCancellation++
      if (bestOffer(offers, { ...criteria, breakfast: true })) counter.breakfast++
    }
    if (!offer) continue
    counter.add(candidate, failed[0])
    if (failed.length === 0) matches.push({ candidate, offer })
  }
  return { matches, counter, priceRange: maxMinor === 0 ? null : { minMinor, maxMinor } }
}
