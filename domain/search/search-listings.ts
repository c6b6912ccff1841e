import { operation } from '@/fault-injection/operation'
import type { ListingCard } from '../listing/listing-card'
import { notBuiltYet } from '../not-built-yet'
import type { SearchCriteria } from './search-criteria'
import type { Suggestion } from './suggest-destinations'

export const PAGE_SIZE = 20

export interface Facet {
  key: string
  name: string
  /**
   * How many results the search has with this choice: alone in its group (kinds, property types, categories, stars), or on top of the others
   * (amenities). null: not counted, the search is too wide.
   */
  count: number | null
}

export interface SearchFacets {
  kinds: Facet[]
  propertyTypes: Facet[]
  amenities: Facet[]
  categories: Facet[]
  stars: Facet[]
  freeCancellation: number | null
  instantBook: number | null
  breakfast: number | null
}

export interface SearchResult {
  total: number
  page: number
  pages: number
  items: ListingCard[]
  city: { id: number; name: string; region: string; country: string; lat: number; lng: number } | null
  /** "Stays in Lisbon", "Stays near Castle Hill", "Stays in Portugal", "Stays everywhere". */
  heading: string
  /** A sentence when nothing was found, or when the search could not be done as asked; else null. */
  reason: string | null
  /** Other places to try when the destination is not known. */
  suggestions: Suggestion[]
  facets: SearchFacets
  /** Lowest and highest nightly price in minor units before the price filter; null without results. */
  priceRange: { minMinor: number; maxMinor: number } | null
  nights: number | null
}

/** One page of the listings that match, with the counts for the filters. Bad dates give no results and a reason; it never throws for them. */
export const searchListings = operation<SearchCriteria, SearchResult>(
  {
    name: 'search.query',
    kind: 'read',
    entity: (criteria) => (criteria.cityId ? `city:${criteria.cityId}` : undefined),
  },
  async () => notBuiltYet('searchListings'),
)
