import { distanceKm } from '../listing/distance-km'
import type { Candidate } from './candidate'
import type { Offer } from './offer'
import type { SearchSort } from './search-criteria'

export interface Match {
  candidate: Candidate
  offer: Offer
}

interface Point {
  lat: number
  lng: number
}

const priceOf = ({ offer }: Match) => offer.totalMinor ?? offer.nightlyMinor

/** In the order that was asked for; equal ones by id, so that the order never depends on the database. Distance needs a centre. */
export function sortMatches(matches: Match[], sort: SearchSort, centre: Point | null): Match[] {
  const byId = (a: Match, b: Match) => a.candidate.id - b.candidate.id
  const byPopularity = (a: Match, b: Match) => b.candidate.popularity - a.candidate.popularity || byId(a, b)
  if (sort === 'price') return matches.sort((a, b) => priceOf(a) - priceOf(b) || byId(a, b))
  if (sort === 'price-desc') return matches.sort((a, b) => priceOf(b) - priceOf(a) || byId(a, b))
  if (sort === 'rating')
    return matches.sort((a, b) => (b.candidate.rating100 ?? -1) - (a.candidate.rating100 ?? -1) || byId(a, b))
  if (sort !== 'distance' || !centre) return matches.sort(byPopularity)
  const distances = new Map(matches.map(({ candidate }) => [candidate.id, distanceKm(candidate, centre)]))
  const of = ({ candidate }: Match) => distances.get(candidate.id) ?? 0
  return matches.sort((a, b) => of(a) - of(b) || byId(a, b))
}
