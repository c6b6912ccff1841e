import { criteriaToParams, type SearchCriteria } from '@/domain/search/search-criteria'
import type { Facet, SearchFacets } from '@/domain/search/search-result'
import { showNumber } from './show-number'
import { plural, t } from './words'
import { said } from './words/said'
import type { PlainPhrase } from './words/phrases'
import type { Noun } from './words/phrases'
import { showExact } from './show-money'

/** A filter that is on, with the address of the same search without it. */
export interface SearchChip {
  label: string
  withoutHref: string
}

const withChange = (criteria: SearchCriteria, change: Partial<SearchCriteria>): string =>
  `/search?${criteriaToParams(criteria, change)}`

type ListField = {
  [Key in keyof SearchCriteria & keyof SearchFacets]: SearchCriteria[Key] extends string[] ? Key : never
}[keyof SearchCriteria & keyof SearchFacets]
type FlagField = {
  [Key in keyof SearchCriteria]-?: SearchCriteria[Key] extends boolean ? Key : never
}[keyof SearchCriteria]

/** The flags among the filters, in the order of the list of filters. */
export const FLAG_NAMES: Record<FlagField, PlainPhrase> = {
  freeCancellation: 'Free cancellation',
  payLater: 'Book now, pay later',
  noPrepayment: 'No prepayment',
  instantBook: 'Instant booking',
  deals: 'Deals',
  breakfast: 'Breakfast included',
  superhost: 'Superhost',
}

const LISTS_BEFORE: ListField[] = ['kinds', 'propertyTypes', 'categories', 'tags']
const LISTS_AFTER: ListField[] = [
  ...(['meals', 'roomTypes', 'bedTypes', 'amenities'] as const),
  ...(['neighbourhoods', 'brands', 'languages'] as const),
]

const KINDS: Facet[] = [
  { key: 'entire', name: 'Entire place', count: null },
  { key: 'private', name: 'Private room', count: null },
  { key: 'shared', name: 'Shared room', count: null },
  { key: 'hotel', name: 'Hotel', count: null },
]

const nameIn = (facets: Facet[], key: string): string => {
  const words = key.replaceAll('-', ' ')
  return said(facets.find((facet) => facet.key === key)?.name ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`)
}

/** Every filter of the search that is on (not the place, the dates or the guests), in the order of the list of filters. */
export function searchChips(criteria: SearchCriteria, facets: SearchFacets): SearchChip[] {
  const chips: SearchChip[] = []
  const add = (label: string, change: Partial<SearchCriteria>) =>
    chips.push({ label, withoutHref: withChange(criteria, change) })
  const addEach = (field: ListField) => {
    for (const key of criteria[field])
      add(nameIn(field === 'kinds' ? KINDS : facets[field], key), {
        [field]: criteria[field].filter((other) => other !== key),
      })
  }
  const { priceMin, priceMax, maxKm, bounds, minRating, bedrooms, beds, bathrooms } = criteria
  if (bounds) add(t('Area on the map'), { bounds: undefined })
  if (maxKm) add(t('Within {km} km', { km: maxKm }), { maxKm: undefined })
  if (priceMin || priceMax) add(priceLabel(criteria), { priceMin: undefined, priceMax: undefined })
  LISTS_BEFORE.forEach(addEach)
  if (minRating) add(t('Rated {rating} or more', { rating: showNumber(minRating / 10, 1) }), { minRating: undefined })
  for (const star of criteria.stars)
    add(plural(star, 'star'), { stars: criteria.stars.filter((other) => other !== star) })
  for (const [flag, name] of Object.entries(FLAG_NAMES) as [FlagField, PlainPhrase][])
    if (criteria[flag]) add(t(name), { [flag]: false })
  const orMore = (count: number, one: Noun) => t('{things} or more', { things: plural(count, one) })
  if (bedrooms) add(orMore(bedrooms, 'bedroom'), { bedrooms: undefined })
  if (beds) add(orMore(beds, 'bed'), { beds: undefined })
  if (bathrooms) add(orMore(bathrooms, 'bathroom'), { bathrooms: undefined })
  LISTS_AFTER.forEach(addEach)
  return chips
}

function priceLabel({ priceMin, priceMax, priceBasis }: SearchCriteria): string {
  const show = (dollars: number) => showExact(dollars * 100, 'USD', true)
  const [low, high] = [show(priceMin ?? 0), show(priceMax ?? 0)]
  if (priceBasis === 'total') {
    if (priceMin && priceMax) return t('{low} to {high} in all', { low, high })
    return priceMin ? t('From {low} in all', { low }) : t('Up to {high} in all', { high })
  }
  if (priceMin && priceMax) return t('{low} to {high} a night', { low, high })
  return priceMin ? t('From {low} a night', { low }) : t('Up to {high} a night', { high })
}
