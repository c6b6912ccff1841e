import { z } from 'zod'

export const SEARCH_SORTS = ['recommended', 'price', 'price-desc', 'rating', 'distance'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

const count = (min: number, max: number, usual: number) => z.coerce.number().int().min(min).max(max).catch(usual)
const optionalCount = (min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).optional().catch(undefined)
// A day that does not exist is kept: the search answers with the reason, as it would for a past one.
const day = z.string().trim().min(1).max(20).optional().catch(undefined)
const flag = z
  .union([z.boolean(), z.enum(['1', 'true', 'on'])])
  .transform((value) => value !== false)
  .catch(false)

const asList = (value: unknown) =>
  (Array.isArray(value) ? value : value == null ? [] : [value]).flatMap((item) =>
    typeof item === 'string' ? item.split(',') : [item],
  )
const isKey = (key: unknown): key is string => typeof key === 'string' && /^[a-z0-9-]{1,40}$/.test(key)
const keys = z
  .unknown()
  .optional()
  .transform((value) => [...new Set(asList(value).filter(isKey))].sort().slice(0, 60))
  .pipe(z.array(z.string()))
const starList = z
  .unknown()
  .optional()
  .transform((value) => [...new Set(asList(value).map(Number))].filter((star) => [1, 2, 3, 4, 5].includes(star)).sort())
  .pipe(z.array(z.number()))

/** What a visitor searches for. Prices in whole currency units a night; `minRating` 45 is 4.5. Every field has the name of its URL parameter. */
export const searchCriteria = z.object({
  where: z.string().trim().max(100).catch(''),
  cityId: optionalCount(1, Number.MAX_SAFE_INTEGER),
  near: optionalCount(1, Number.MAX_SAFE_INTEGER), // id of a landmark
  checkIn: day,
  checkOut: day,
  adults: count(1, 30, 1),
  children: count(0, 20, 0),
  infants: count(0, 5, 0),
  pets: count(0, 5, 0),
  rooms: count(1, 8, 1),
  priceMin: optionalCount(1, 1_000_000),
  priceMax: optionalCount(1, 1_000_000),
  kinds: keys,
  propertyTypes: keys,
  amenities: keys,
  categories: keys,
  minRating: optionalCount(1, 50),
  stars: starList,
  freeCancellation: flag,
  instantBook: flag,
  breakfast: flag,
  bedrooms: optionalCount(1, 20), // at least
  beds: optionalCount(1, 30), // at least
  bathrooms: optionalCount(1, 20), // at least
  sort: z.enum(SEARCH_SORTS).catch('recommended'),
  page: count(1, 10_000, 1),
})

export type SearchCriteria = z.infer<typeof searchCriteria>

type Params = URLSearchParams | Record<string, string | string[] | undefined>

const LIST_FIELDS = ['kinds', 'propertyTypes', 'amenities', 'categories', 'stars']

/** Reads the parameters of a search URL. Never throws: what can not be read counts as not given. */
export function parseCriteria(params: Params): SearchCriteria {
  const raw: Record<string, unknown> = {}
  for (const key of Object.keys(searchCriteria.shape)) {
    const all = params instanceof URLSearchParams ? params.getAll(key) : asList(params[key])
    const given = all.filter((value) => value !== '')
    if (given.length > 0) raw[key] = LIST_FIELDS.includes(key) ? given : given[0]
  }
  // `Record` values were split at commas above; a destination keeps its own.
  const where = params instanceof URLSearchParams ? params.get('where') : params.where
  return searchCriteria.parse({ ...raw, where: (Array.isArray(where) ? where[0] : where) ?? '' })
}

const EMPTY = parseCriteria({})

/** The parameters that give these criteria back; defaults are left out. `changes` go on top, and send the visitor to page 1 unless they name one. */
export function criteriaToParams(criteria: SearchCriteria, changes: Partial<SearchCriteria> = {}): URLSearchParams {
  const params = new URLSearchParams()
  const next: SearchCriteria = { ...criteria, ...(Object.keys(changes).length > 0 ? { page: 1 } : {}), ...changes }
  for (const key of Object.keys(searchCriteria.shape) as (keyof SearchCriteria)[]) {
    const value = next[key]
    if (value === undefined || value === EMPTY[key]) continue
    if (Array.isArray(value)) for (const item of value) params.append(key, String(item))
    else params.set(key, value === true ? '1' : String(value))
  }
  return params
}
