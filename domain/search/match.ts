import type { Candidate } from './candidate'
import type { Offer } from './offer'
import type { SearchCriteria } from './search-criteria'

/** The groups of filters that are counted on their own beside the results. */
export type FilterGroup = 'kinds' | 'propertyTypes' | 'categories' | 'stars' | 'instantBook'

/** Category ids of the keys that were chosen. */
export type ChosenCategories = ReadonlySet<number>

const isAny = <T>(chosen: readonly T[], value: T | null) =>
  chosen.length === 0 || (value !== null && chosen.includes(value))

/** The groups that the listing fails; a listing that fails only one is counted for the other choices of that group. */
export function failedGroups(
  candidate: Candidate,
  criteria: SearchCriteria,
  categories: ChosenCategories,
): FilterGroup[] {
  const failed: FilterGroup[] = []
  if (!isAny(criteria.kinds, candidate.kind)) failed.push('kinds')
  if (!isAny(criteria.propertyTypes, candidate.propertyType)) failed.push('propertyTypes')
  if (criteria.categories.length > 0 && !candidate.categories.some((id) => categories.has(id)))
    failed.push('categories')
  if (!isAny(criteria.stars, candidate.starClass)) failed.push('stars')
  if (criteria.instantBook && !candidate.isInstant) failed.push('instantBook')
  return failed
}

type OfferFilters = Pick<SearchCriteria, 'freeCancellation' | 'breakfast' | 'priceMin' | 'priceMax'>

/** The cheapest offer that the filters for offers let through; null when none is left. Prices are whole currency units a night. */
export const bestOffer = (offers: Offer[], filters: OfferFilters): Offer | null =>
  offers.find(
    (offer) =>
      (!filters.freeCancellation || offer.isFreeCancellation) &&
      (!filters.breakfast || offer.hasBreakfast) &&
      (filters.priceMin === undefined || offer.nightlyMinor >= filters.priceMin * 100) &&
      (filters.priceMax === undefined || offer.nightlyMinor <= filters.priceMax * 100),
  ) ?? null
