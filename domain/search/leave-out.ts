import { formatMoney } from '@/lib/money'
import type { WorldIndex } from './index/world-index'
import type { SearchCriteria } from './search-criteria'
import type { Relaxation } from './search-result'

type Change = Pick<Relaxation, 'label' | 'changes'>

const FLAGS = {
  ...{ freeCancellation: 'Free cancellation', payLater: 'Pay later', noPrepayment: 'No prepayment' },
  ...{ instantBook: 'Instant booking', breakfast: 'Breakfast included', superhost: 'Superhosts', deals: 'Deals' },
} as const satisfies Partial<Record<keyof SearchCriteria, string>>

const LISTS = {
  ...{ kinds: 'Any kind of place', propertyTypes: 'Any property type', categories: 'Any category' },
  ...{ neighbourhoods: 'Any neighbourhood', brands: 'Any brand', languages: 'Hosts with other languages' },
  ...{ roomTypes: 'Any room type', bedTypes: 'Any kind of bed', meals: 'Any meal plan', stars: 'Any number of stars' },
} as const satisfies Partial<Record<keyof SearchCriteria, string>>

const NUMBERS = {
  ...{ bedrooms: 'bedrooms', beds: 'beds', bathrooms: 'bathrooms' },
} as const satisfies Partial<Record<keyof SearchCriteria, string>>

const keysOf = <T extends object>(object: T) => Object.keys(object) as (keyof T)[]
const without = (name: string) => `Without “${name}”`

/** The same search without one of its filters, for each that is on. */
export function changesWithout(criteria: SearchCriteria, index: WorldIndex): Change[] {
  const changes: Change[] = []
  for (const key of criteria.amenities) {
    const name = index.amenities.find((one) => one.key === key)?.name ?? key
    changes.push({ label: without(name), changes: { amenities: criteria.amenities.filter((one) => one !== key) } })
  }
  for (const key of criteria.tags) {
    const name = index.categories.find((one) => one.key === key)?.name ?? key
    changes.push({ label: without(name), changes: { tags: criteria.tags.filter((one) => one !== key) } })
  }
  for (const flag of keysOf(FLAGS))
    if (criteria[flag]) changes.push({ label: without(FLAGS[flag]), changes: { [flag]: false } })
  for (const list of keysOf(LISTS))
    if (criteria[list].length > 0) changes.push({ label: LISTS[list], changes: { [list]: [] } })
  if (criteria.minRating !== undefined) changes.push({ label: 'Any rating', changes: { minRating: undefined } })
  for (const number of keysOf(NUMBERS))
    if (criteria[number] !== undefined)
      changes.push({ label: `With fewer ${NUMBERS[number]}`, changes: { [number]: undefined } })
  if (criteria.priceMin !== undefined || criteria.priceMax !== undefined)
    changes.push({ label: priceLabel(criteria), changes: { priceMin: undefined, priceMax: undefined } })
  if (criteria.pets > 0) changes.push({ label: 'Without pets', changes: { pets: 0 } })
  if (criteria.rooms > 1) changes.push({ label: 'With one room', changes: { rooms: 1 } })
  return changes
}

const priceLabel = ({ priceMin, priceMax }: SearchCriteria) =>
  priceMax === undefined
    ? `Below ${formatMoney((priceMin ?? 0) * 100, 'USD', true)} too`
    : `Above ${formatMoney(priceMax * 100, 'USD', true)} too`

/** The search without any filter, when it has several. */
export function withoutFilters(criteria: SearchCriteria): Partial<SearchCriteria> | null {
  const on = [
    ...keysOf(FLAGS).filter((flag) => criteria[flag]),
    ...[...keysOf(LISTS), 'amenities' as const, 'tags' as const].filter((list) => criteria[list].length > 0),
    ...[...keysOf(NUMBERS), 'minRating' as const, 'priceMin' as const, 'priceMax' as const].filter(
      (one) => criteria[one] !== undefined,
    ),
  ]
  if (on.length < 2) return null
  const off = (key: keyof SearchCriteria) => (key in FLAGS ? false : Array.isArray(criteria[key]) ? [] : undefined)
  return Object.fromEntries(on.map((key) => [key, off(key)]))
}
