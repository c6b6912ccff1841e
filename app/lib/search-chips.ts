import { criteriaToParams, type SearchCriteria } from '@/domain/search/search-criteria'
import type { Facet, SearchFacets } from '@/domain/search/search-listings'
import { plural } from './show-date'

/** A filter that is on, with the address of the same search without it. */
export interface SearchChip {
  label: string
  withoutHref: string
}

const KIND_NAMES: Record<string, string> = {
  entire: 'Entire place',
  private: 'Private room',
  shared: 'Shared room',
  hotel: 'Hotel',
}

const withChange = (criteria: SearchCriteria, change: Partial<SearchCriteria>): string =>
  `/search?${criteriaToParams(criteria, change)}`

const nameIn = (facets: Facet[], key: string): string =>
  facets.find((facet) => facet.key === key)?.name ?? key.replaceAll('-', ' ')

/** Every filter of the search that is on (not the place, the dates or the guests), in the order of the panel. */
export function searchChips(criteria: SearchCriteria, facets: SearchFacets): SearchChip[] {
  const chips: SearchChip[] = []
  const add = (label: string, change: Partial<SearchCriteria>) =>
    chips.push({ label, withoutHref: withChange(criteria, change) })
  const addEach = <Key extends 'kinds' | 'propertyTypes' | 'amenities' | 'categories'>(
    field: Key,
    name: (key: string) => string,
  ) => {
    for (const key of criteria[field]) add(name(key), { [field]: criteria[field].filter((other) => other !== key) })
  }
  if (criteria.priceMin || criteria.priceMax) add(priceLabel(criteria), { priceMin: undefined, priceMax: undefined })
  addEach('kinds', (key) => KIND_NAMES[key] ?? key)
  addEach('propertyTypes', (key) => nameIn(facets.propertyTypes, key))
  addEach('categories', (key) => nameIn(facets.categories, key))
  if (criteria.minRating) add(`Rated ${(criteria.minRating / 10).toFixed(1)} or more`, { minRating: undefined })
  for (const star of criteria.stars)
    add(plural(star, 'star'), { stars: criteria.stars.filter((other) => other !== star) })
  if (criteria.freeCancellation) add('Free cancellation', { freeCancellation: false })
  if (criteria.instantBook) add('Instant booking', { instantBook: false })
  if (criteria.breakfast) add('Breakfast included', { breakfast: false })
  if (criteria.bedrooms) add(`${plural(criteria.bedrooms, 'bedroom')} or more`, { bedrooms: undefined })
  if (criteria.beds) add(`${plural(criteria.beds, 'bed')} or more`, { beds: undefined })
  if (criteria.bathrooms) add(`${plural(criteria.bathrooms, 'bathroom')} or more`, { bathrooms: undefined })
  addEach('amenities', (key) => nameIn(facets.amenities, key))
  return chips
}

function priceLabel({ priceMin, priceMax }: SearchCriteria): string {
  if (priceMin && priceMax) return `$${priceMin} to $${priceMax} a night`
  return priceMin ? `From $${priceMin} a night` : `Up to $${priceMax} a night`
}
