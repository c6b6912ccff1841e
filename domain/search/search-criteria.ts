import { z } from 'zod'
import * as field from './criteria-fields'

export const SEARCH_SORTS = [
  ...(['recommended', 'price', 'price-desc', 'rating', 'reviews'] as const),
  ...(['distance', 'popular', 'stars'] as const),
] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

export const FLEXIBLE_STAYS = ['weekend', 'week', 'month'] as const
const FLEXIBLE_DAYS = [0, 1, 2, 3, 7] as const
export const RELATIVE_DATES = [
  ...(['tonight', 'tomorrow', 'this-weekend'] as const),
  ...(['next-weekend', 'next-week', 'next-month'] as const),
] as const
const PRICE_BASES = ['night', 'total'] as const
export const ROOM_WORDS = ['single', 'double', 'twin', 'suite', 'studio', 'family', 'dormitory'] as const
export const BED_WORDS = ['king', 'queen', 'double', 'single', 'bunk', 'sofa'] as const
export const MEALS = ['breakfast', 'half-board', 'full-board', 'all-inclusive'] as const

const shape = z.object({
  where: z.string().trim().max(100).catch(''),
  cityId: field.optionalCount(1, Number.MAX_SAFE_INTEGER),
  near: field.optionalCount(1, Number.MAX_SAFE_INTEGER), // id of a landmark
  maxKm: z.coerce.number().min(0.1).max(1000).optional().catch(undefined), // from the landmark, else from the centre
  bounds: field.bounds, // west,south,east,north
  checkIn: field.day,
  checkOut: field.day,
  flexDays: z.coerce.number().pipe(z.literal(FLEXIBLE_DAYS)).catch(0), // so many days earlier or later
  flex: z.enum(FLEXIBLE_STAYS).optional().catch(undefined), // instead of dates: such a stay in one of `months`
  months: field.monthList, // none: any of the coming ones
  relative: z.enum(RELATIVE_DATES).optional().catch(undefined), // see `resolveRelative`
  adults: field.count(1, 30, 1),
  children: field.count(0, 20, 0), // 2 to 17 years
  childAges: field.ageList,
  infants: field.count(0, 5, 0), // under 2 years
  pets: field.count(0, 5, 0),
  rooms: field.count(1, 8, 1),
  priceBasis: z.enum(PRICE_BASES).catch('night'), // total: of the stay, with all fees and taxes; needs dates
  priceMin: field.optionalCount(1, 1_000_000),
  priceMax: field.optionalCount(1, 1_000_000),
  kinds: field.keys,
  propertyTypes: field.keys,
  amenities: field.keys, // all of them
  categories: field.keys, // any of them
  tags: field.keys, // all of them
  neighbourhoods: field.names,
  brands: field.names,
  languages: field.names, // the host speaks one of them
  roomTypes: field.wordsOf(ROOM_WORDS),
  bedTypes: field.wordsOf(BED_WORDS),
  meals: field.wordsOf(MEALS),
  minRating: field.optionalCount(1, 50),
  stars: field.starList,
  freeCancellation: field.flag,
  payLater: field.flag, // book now, pay before the stay
  noPrepayment: field.flag, // pay at the place
  instantBook: field.flag,
  breakfast: field.flag,
  superhost: field.flag,
  deals: field.flag,
  bedrooms: field.optionalCount(1, 20), // at least
  beds: field.optionalCount(1, 30), // at least
  bathrooms: field.optionalCount(1, 20), // at least
  sort: z.enum(SEARCH_SORTS).catch('recommended'),
  page: field.count(1, 10_000, 1),
})

type Fields = z.infer<typeof shape>

/** What does not go together: ages say how many children there are; a flexible stay has no dates; dates count before words for dates. */
function settle(criteria: Fields): Fields {
  const { childAges, flex, checkIn, checkOut } = criteria
  const settled = { ...criteria, ...(childAges.length > 0 && { children: childAges.length }) }
  const drop = (names: (keyof Fields)[]) => names.forEach((name) => delete settled[name])
  if (!flex) settled.months = []
  if (flex) {
    drop(['checkIn', 'checkOut', 'relative'])
    settled.flexDays = 0
  } else if (checkIn !== undefined || checkOut !== undefined) drop(['relative'])
  for (const key of Object.keys(settled) as (keyof Fields)[]) if (settled[key] === undefined) drop([key])
  return settled
}

/** What a visitor searches for. Prices in whole US dollars; `minRating` 45 is 4.5. Every field has the name of its URL parameter. */
const searchCriteria = shape.transform(settle)

export type SearchCriteria = z.infer<typeof searchCriteria>

type Params = URLSearchParams | Record<string, string | string[] | undefined>

const FIELDS = Object.keys(shape.shape) as (keyof SearchCriteria)[]

/** Reads the parameters of a search URL. Never throws: what can not be read counts as not given. */
export function parseCriteria(params: Params): SearchCriteria {
  const raw: Record<string, unknown> = {}
  for (const key of FIELDS) {
    const given = params instanceof URLSearchParams ? params.getAll(key) : [params[key] ?? []].flat()
    const values = given.filter((value) => value.trim() !== '')
    if (values.length > 0) raw[key] = LISTS.has(key) ? values : values[0]
  }
  return searchCriteria.parse({ where: '', ...raw })
}

const EMPTY = searchCriteria.parse({ where: '' })
const LISTS = new Set(FIELDS.filter((key) => Array.isArray(EMPTY[key])))

/** The parameters that give these criteria back; defaults are left out. `changes` go on top, and send the visitor to page 1 unless they name one. */
export function criteriaToParams(criteria: SearchCriteria, changes: Partial<SearchCriteria> = {}): URLSearchParams {
  const params = new URLSearchParams()
  const next: SearchCriteria = { ...criteria, ...(Object.keys(changes).length > 0 ? { page: 1 } : {}), ...changes }
  for (const key of FIELDS) {
    const value = next[key]
    if (value === undefined || value === EMPTY[key]) continue
    if (Array.isArray(value)) for (const item of value) params.append(key, String(item))
    else if (typeof value === 'object') params.set(key, field.boundsText(value))
    else params.set(key, value === true ? '1' : String(value))
  }
  return params
}
