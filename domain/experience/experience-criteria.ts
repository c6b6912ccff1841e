import { z } from 'zod'
import * as field from '../search/criteria-fields'
import { EXPERIENCE_KIND_KEYS } from './experience-kind'

export const EXPERIENCE_SORTS = ['recommended', 'price', 'price-desc', 'rating', 'duration', 'popular'] as const
export type ExperienceSort = (typeof EXPERIENCE_SORTS)[number]

export const EXPERIENCE_TIMES = ['morning', 'afternoon', 'evening'] as const
export const EXPERIENCE_RELATIVES = [
  ...(['today', 'tomorrow', 'this-weekend', 'next-weekend', 'this-week', 'next-week', 'next-month'] as const),
] as const

const hours = z.coerce.number().min(0).max(24).multipleOf(0.25).optional().catch(undefined)

const shape = z.object({
  where: z.string().trim().max(100).catch(''), // a city, region, country or sight; "online"
  cityId: field.optionalCount(1, Number.MAX_SAFE_INTEGER),
  near: field.optionalCount(1, Number.MAX_SAFE_INTEGER), // id of a landmark
  online: field.flag,
  from: field.day, // first day
  to: field.day, // last day; without it only the first
  relative: z.enum(EXPERIENCE_RELATIVES).optional().catch(undefined), // instead of days
  adults: field.count(1, 30, 1),
  children: field.count(0, 20, 0), // 2 to 12 years
  kinds: field.wordsOf(EXPERIENCE_KIND_KEYS), // any of them
  priceMin: field.optionalCount(1, 1_000_000), // a person, whole US dollars
  priceMax: field.optionalCount(1, 1_000_000),
  hoursMin: hours,
  hoursMax: hours,
  languages: field.names, // a session in one of them
  times: field.wordsOf(EXPERIENCE_TIMES), // a session that starts then
  minRating: field.optionalCount(1, 50), // 45 is 4.5
  family: field.flag,
  stepFree: field.flag,
  instant: field.flag,
  freeCancellation: field.flag, // until 24 hours before
  sort: z.enum(EXPERIENCE_SORTS).catch('recommended'),
  page: field.count(1, 10_000, 1),
})

/** What a visitor looks for. Every field has the name of its URL parameter. */
export type ExperienceCriteria = z.infer<typeof shape>

const FIELDS = Object.keys(shape.shape) as (keyof ExperienceCriteria)[]
const EMPTY = shape.parse({ where: '' })
const LISTS = new Set(FIELDS.filter((key) => Array.isArray(EMPTY[key])))

/** Reads the parameters of a URL. Never throws: what can not be read counts as not given. */
export function parseExperienceCriteria(params: URLSearchParams): ExperienceCriteria {
  const raw: Record<string, unknown> = {}
  for (const key of FIELDS) {
    const values = params.getAll(key).filter((value) => value.trim() !== '')
    if (values.length > 0) raw[key] = LISTS.has(key) ? values : values[0]
  }
  return shape.parse({ where: '', ...raw })
}

/** The parameters that give these criteria back; defaults are left out. `changes` go on top, and lead to page 1 unless they name one. */
export function experienceParams(
  criteria: ExperienceCriteria,
  changes: Partial<ExperienceCriteria> = {},
): URLSearchParams {
  const params = new URLSearchParams()
  const next = { ...criteria, ...(Object.keys(changes).length > 0 ? { page: 1 } : {}), ...changes }
  for (const key of FIELDS) {
    const value = next[key]
    if (value === undefined || value === EMPTY[key]) continue
    if (Array.isArray(value)) for (const item of value) params.append(key, item)
    else params.set(key, value === true ? '1' : String(value))
  }
  return params
}
