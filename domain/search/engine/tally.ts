import { RATING_STEPS } from '../../review/rating-steps'
import { countBoth, setBit, wordsOf } from '../index/bit-columns'
import type { Segment } from '../index/segment'
import {
  BED_SHIFT,
  BREAKFAST,
  DEAL,
  FREE_CANCELLATION,
  MEAL_SHIFT,
  NO_PREPAYMENT,
  PAY_LATER,
} from '../index/stay-words'
import { BED_WORDS, MEALS, ROOM_WORDS } from '../search-criteria'
import * as group from './listing-filter'
import type { OfferFinder } from './offer-finder'

/** What the choices beside the results would find, counted over the listings of one segment. */
export class Tally {
  readonly kinds
  readonly propertyTypes
  readonly neighbourhoods
  readonly brands
  readonly languages
  readonly stars = new Int32Array(6)
  readonly ratings = new Int32Array(RATING_STEPS.length)
  /** The listings that have all that was asked, and with those those that only the category keeps out: a bit for each row. */
  private readonly all
  private readonly ofAnyCategory
  private firstWord = Infinity
  private lastWord = -1
  readonly roomTypes = new Int32Array(ROOM_WORDS.length)
  readonly bedTypes = new Int32Array(BED_WORDS.length)
  readonly meals = new Int32Array(MEALS.length)
  freeCancellation = 0
  breakfast = 0
  payLater = 0
  noPrepayment = 0
  deals = 0
  instantBook = 0
  superhost = 0

  constructor(private readonly segment: Segment) {
    const { dictionaries: d, size } = segment
    this.kinds = new Int32Array(d.kinds.size)
    this.propertyTypes = new Int32Array(d.propertyTypes.size)
    this.neighbourhoods = new Int32Array(d.neighbourhoods.size)
    this.brands = new Int32Array(d.brands.size)
    this.languages = new Int32Array(d.languages.size)
    this.all = new Int32Array(wordsOf(size))
    this.ofAnyCategory = new Int32Array(wordsOf(size))
  }

  amenity(i: number): number {
    return this.count(this.all, this.segment.amenityColumns[i]!)
  }

  category(i: number): number {
    return this.count(this.ofAnyCategory, this.segment.categoryColumns[i]!)
  }

  /** A category on top of the chosen ones. */
  tag(i: number): number {
    return this.count(this.all, this.segment.categoryColumns[i]!)
  }

  private count(rows: Int32Array, column: Int32Array): number {
    return this.lastWord < 0 ? 0 : countBoth(rows, column, this.firstWord, this.lastWord + 1)
  }

  /** A listing that has all that was asked, or all but what one group of filters wants. */
  add(row: number, failed: number, offers: OfferFinder): void {
    if (failed === 0) this.addOffers(offers)
    if (!offers.found) return
    const s = this.segment
    if (failed === 0 || failed === group.CATEGORIES) {
      setBit(this.ofAnyCategory, row)
      this.firstWord = Math.min(this.firstWord, row >>> 5)
      this.lastWord = Math.max(this.lastWord, row >>> 5)
    }
    if (failed === 0) {
      setBit(this.all, row)
      if (s.isInstant[row] === 1) this.instantBook++
      if (s.isSuperhost[row] === 1) this.superhost++
    }
    if (failed === 0 || failed === group.KINDS) this.kinds[s.kinds[row]!]!++
    if (failed === 0 || failed === group.TYPES) this.propertyTypes[s.propertyTypes[row]!]!++
    if (failed === 0 || failed === group.STARS) this.stars[s.stars[row]!]!++
    if (failed === 0 || failed === group.AREAS) this.neighbourhoods[s.neighbourhoods[row]!]!++
    if (failed === 0 || failed === group.BRANDS) this.brands[s.brands[row]!]!++
    if (failed === 0 || failed === group.LANGUAGES) this.languages[s.languages[row]!]!++
    if (failed === 0 || failed === group.RATING)
      for (let i = 0; i < RATING_STEPS.length; i++) if (s.rating100[row]! >= RATING_STEPS[i]! * 10) this.ratings[i]!++
  }

  private addOffers({ found, bits, roomBits, bedBits, mealBits }: OfferFinder): void {
    addWord(this.roomTypes, roomBits)
    addWord(this.bedTypes, bedBits >> BED_SHIFT)
    addWord(this.meals, mealBits >> MEAL_SHIFT)
    if (!found) return
    if (bits & FREE_CANCELLATION) this.freeCancellation++
    if (bits & BREAKFAST) this.breakfast++
    if (bits & PAY_LATER) this.payLater++
    if (bits & NO_PREPAYMENT) this.noPrepayment++
    if (bits & DEAL) this.deals++
  }
}

function addWord(counts: Int32Array, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) counts[31 - Math.clz32(left & -left)]!++
}
