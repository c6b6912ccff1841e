import type { OperationContext } from '@/fault-injection/operation'
import { BITS, LISTING_NUMBERS } from '../index/queries'
import type { Segment } from '../index/segment'
import * as words from '../index/stay-words'
import { dayNumber } from '../index/day-number'
import type { WorldIndex } from '../index/world-index'
import type { Destination } from '../resolve-destination'
import { BED_WORDS, MEALS, ROOM_WORDS, type SearchCriteria } from '../search-criteria'
import { freePolicyBits, stayDates, type StayDates } from './stay-spans'

export { LISTING_NUMBERS }

/** What a search asks for, in the terms of the index. */
export interface SearchQuery {
  criteria: SearchCriteria
  destination: Destination
  dates: StayDates | null
  today: number
  now: string
  userId: number | null
  persons: number
  /** Without dates: `freePolicies` of a stay at some time. */
  freePolicies: number
  /** Bits of an offer; 0: any. */
  roomBits: number
  bedBits: number
  mealBits: number
  /** All of these. */
  marks: number
  /** Words of bits; null: any. */
  amenities: Int32Array | null
  tags: Int32Array | null
  categories: Int32Array | null
  /** In minor units, of the basis. */
  priceMin: number
  priceMax: number
  isTotal: boolean
  minRating100: number
}

const bitsOf = (all: readonly string[], chosen: readonly string[], shift: number) =>
  chosen.reduce((bits, one) => (all.includes(one) ? bits | (1 << (shift + all.indexOf(one))) : bits), 0)

/** Words of bits for keys; a key that does not exist is a bit that no listing has. */
function keyBits(all: readonly { key: string }[], chosen: readonly string[], count: number): Int32Array | null {
  if (chosen.length === 0) return null
  const bits = new Int32Array(count + 1)
  for (const key of chosen) {
    const at = all.findIndex((one) => one.key === key)
    if (at < 0) bits[count] = 1
    else bits[Math.floor(at / BITS)]! |= 1 << (at % BITS)
  }
  return bits
}

export function makeQuery(
  ctx: OperationContext,
  index: WorldIndex,
  criteria: SearchCriteria,
  destination: Destination,
): SearchQuery {
  const dates = stayDates(criteria, ctx.today, ctx.now)
  const { amenityWords, categoryWords } = index.segment
  const isTotal = criteria.priceBasis === 'total' && dates !== null
  const keysOf = (group: (name: string) => boolean) =>
    index.categories.map(({ key, group: name }) => ({ key: group(name) ? key : '' }))
  return {
    criteria,
    destination,
    dates,
    today: dayNumber(ctx.today),
    now: ctx.now,
    userId: ctx.actor.userId ?? null,
    persons: criteria.adults + criteria.children,
    freePolicies: freePolicyBits(null, ctx.now),
    roomBits: bitsOf(ROOM_WORDS, criteria.roomTypes, 0),
    bedBits: bitsOf(BED_WORDS, criteria.bedTypes, words.BED_SHIFT),
    mealBits: bitsOf(MEALS, criteria.meals, words.MEAL_SHIFT),
    marks:
      (criteria.breakfast ? words.BREAKFAST : 0) |
      (criteria.payLater ? words.PAY_LATER : 0) |
      (criteria.noPrepayment ? words.NO_PREPAYMENT : 0) |
      (criteria.freeCancellation ? words.FREE_CANCELLATION : 0) |
      (criteria.deals ? words.DEAL : 0),
    amenities: keyBits(index.amenities, criteria.amenities, amenityWords),
    tags: keyBits(
      keysOf((name) => name === 'tag'),
      criteria.tags,
      categoryWords,
    ),
    categories: keyBits(index.categories, criteria.categories, categoryWords),
    priceMin: (criteria.priceMin ?? 0) * 100,
    priceMax: criteria.priceMax === undefined ? Infinity : criteria.priceMax * 100,
    isTotal,
    minRating100: (criteria.minRating ?? 0) * 10,
  }
}

/** The rows of a segment that the destination leaves. */
export function rowRanges(segment: Segment, { criteria, destination }: SearchQuery): (readonly [number, number])[] {
  // A part of the map replaces the destination.
  if (criteria.bounds || destination.cityIds === null) return [[0, segment.size]]
  return destination.cityIds.flatMap((id) => {
    const range = segment.cityRows.get(id)
    return range ? [range] : []
  })
}
