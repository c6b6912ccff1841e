import type { Amenity, Category } from '@/generated/prisma/client'
import type { Candidate } from './candidate'
import type { FilterGroup } from './match'
import type { SearchCriteria } from './search-criteria'
import { NO_FACETS, type SearchFacets } from './search-result'

const KINDS: Record<string, string> = {
  entire: 'Entire place',
  private: 'Private room',
  shared: 'Shared room',
  hotel: 'Hotel room',
}

const nameOf = (propertyType: string) => {
  const words = propertyType.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Counts results and what other choices would give; see `count` of a facet. */
export class FacetCounter {
  private readonly kinds = new Map<string, number>()
  private readonly propertyTypes = new Map<string, number>()
  private readonly categories = new Map<number, number>()
  private readonly stars = new Map<number, number>()
  private instantBook = 0
  freeCancellation = 0
  breakfast = 0

  /** A listing with an offer, and the one group that it fails, if it fails one. */
  add(candidate: Candidate, failed: FilterGroup | undefined): void {
    const counts = (group: FilterGroup) => failed === undefined || failed === group
    if (counts('kinds')) bump(this.kinds, candidate.kind)
    if (counts('propertyTypes')) bump(this.propertyTypes, candidate.propertyType)
    if (counts('categories')) for (const id of candidate.categories) bump(this.categories, id)
    if (counts('stars') && candidate.starClass !== null) bump(this.stars, candidate.starClass)
    if (failed === undefined && candidate.isInstant) this.instantBook++
  }

  facets(
    criteria: SearchCriteria,
    amenities: (Pick<Amenity, 'key' | 'name'> & { count: number | null })[],
    categories: Category[],
  ): SearchFacets {
    const types = new Set([...this.propertyTypes.keys(), ...criteria.propertyTypes])
    return {
      ...NO_FACETS,
      kinds: Object.entries(KINDS).map(([key, name]) => ({ key, name, count: this.kinds.get(key) ?? 0 })),
      propertyTypes: [...types]
        .sort()
        .map((key) => ({ key, name: nameOf(key), count: this.propertyTypes.get(key) ?? 0 })),
      amenities: amenities
        .filter(({ key, count }) => count !== 0 || criteria.amenities.includes(key))
        .map(({ key, name, count }) => ({ key, name, count })),
      categories: categories.map(({ id, key, name }) => ({ key, name, count: this.categories.get(id) ?? 0 })),
      stars: [5, 4, 3, 2, 1].map((star) => ({
        key: String(star),
        name: star === 1 ? '1 star' : `${star} stars`,
        count: this.stars.get(star) ?? 0,
      })),
      freeCancellation: this.freeCancellation,
      instantBook: this.instantBook,
      breakfast: this.breakfast,
    }
  }
}

const bump = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
