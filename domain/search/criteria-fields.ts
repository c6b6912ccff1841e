import { z } from 'zod'

export const count = (min: number, max: number, usual: number) => z.coerce.number().int().min(min).max(max).catch(usual)

export const optionalCount = (min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).optional().catch(undefined)

/** A day that does not exist is kept: the search answers with the reason, as it would for a past one. */
export const day = z.string().trim().min(1).max(20).optional().catch(undefined)

export const flag = z
  .union([z.boolean(), z.enum(['1', 'true', 'on'])])
  .transform((value) => value !== false)
  .catch(false)

const MOST = 60

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value])
const split = (value: unknown): unknown[] =>
  toList(value).flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]))

/** Each once, in the order of the alphabet, so that the same choice has one URL. */
const texts = (read: (value: unknown) => unknown[], isOne: (text: string) => boolean) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const found = read(value).flatMap((item) => (typeof item === 'string' ? [item.trim()] : []))
      return [...new Set(found.filter(isOne))].sort().slice(0, MOST)
    })
    .pipe(z.array(z.string()))

/** Keys: "wifi", "guest-favourites". */
export const keys = texts(split, (key) => /^[a-z0-9-]{1,40}$/.test(key))

/** Names as people write them, which may have a comma: neighbourhoods, brands. */
export const names = texts(toList, (name) => name.length > 0 && name.length <= 80)

/** Some of these words. */
export const wordsOf = (words: readonly string[]) => texts(split, (word) => words.includes(word))

const numbers = (isOne: (number: number) => boolean, isSet: boolean) =>
  z
    .unknown()
    .optional()
    .transform((value) => {
      const found = split(value)
        .filter((item) => item !== '')
        .map(Number)
        .filter(isOne)
        .sort((a, b) => a - b)
      return isSet ? [...new Set(found)] : found
    })
    .pipe(z.array(z.number()))

export const starList = numbers((star) => [1, 2, 3, 4, 5].includes(star), true)

const MOST_CHILDREN = 20

/** Two children can be of one age. */
export const ageList = numbers((age) => Number.isInteger(age) && age >= 2 && age <= 17, false).transform((ages) =>
  ages.slice(0, MOST_CHILDREN),
)

/** "2027-05": months that exist. */
export const monthList = texts(split, (month) => /^20\d\d-(0[1-9]|1[0-2])$/.test(month))

/** Degrees. `west` may be greater than `east`: across the line where the date changes. */
export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

const degree = (value: number) => Math.round(value * 1e5) / 1e5

function readBounds(value: unknown): Bounds | undefined {
  if (typeof value === 'object' && value !== null && 'west' in value) return readBounds(boundsText(value as Bounds))
  if (typeof value !== 'string') return undefined
  const parts = value.split(',')
  if (parts.length !== 4 || parts.some((part) => part.trim() === '')) return undefined
  const [west, south, east, north] = parts.map((part) => degree(Number(part))) as [number, number, number, number]
  const isFine =
    [west, east].every((lng) => Math.abs(lng) <= 180) &&
    [south, north].every((lat) => Math.abs(lat) <= 90) &&
    south < north &&
    west !== east
  return isFine ? { west, south, east, north } : undefined
}

/** The part of a map that is looked at. */
export const bounds = z
  .unknown()
  .optional()
  .transform((value): Bounds | undefined => readBounds(value))

export const boundsText = ({ west, south, east, north }: Bounds): string => [west, south, east, north].join()
