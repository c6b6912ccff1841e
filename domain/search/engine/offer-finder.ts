import { cityFactor, usualNightPrice } from '../../pricing/night-price'
import { ratesOf } from '../../pricing/price-place'
import { isWeekendNight } from '../../availability/date-refusal'
import { dateOfDay } from '../index/day-number'
import type { Geography } from '../index/geography'
import type { Segment } from '../index/segment'
import { BED_BITS, DEAL, FREE_CANCELLATION, MEAL_BITS, ROOM_BITS } from '../index/stay-words'
import type { SearchQuery } from './search-query'
import type { StayDates } from './stay-spans'
import { stayTotal } from './stay-total'

/** What keeps an offer out, as bits. */
const ROOMS = 1
const BEDS = 2
const MEALS = 4
const PRICE = 8

const NO_PRICE = -1
const NONE: readonly number[] = []

/**
 * Finds what can be had at one listing after another, and the cheapest of it. `look` fills the fields; they are those of the last listing. An offer is a
 * room under a rate plan on some dates.
 */
export class OfferFinder {
  /** Whether some offer has all that was asked. */
  found = false
  /** The bits of all offers that have all that was asked, in one. */
  bits = 0
  /** The bits of what each group would find without its own filter. */
  roomBits = 0
  bedBits = 0
  mealBits = 0
  /** The cheapest one: its place, the place of its dates, the price of all its nights (without dates: of one). */
  offer = 0
  room = 0
  span = 0
  nightsMinor = 0
  /** The price of the cheapest one of any price, on the basis that was asked for; -1: there is none. */
  anyPriceMinor = NO_PRICE

  private readonly dates: StayDates | null
  private readonly days: number
  private readonly weekend: Uint8Array
  private readonly factors: (Float64Array | undefined)[] = []
  /** What the host set for each night, or -1. */
  private readonly own: Float64Array
  /** Sums of the nights before each. */
  private readonly sums: Float64Array
  /** How many nights before each have too few rooms. */
  private readonly full: Int32Array
  private readonly used: Int32Array
  private isUsed = false
  private readonly isFree: Uint8Array
  private readonly isAllowed: Uint8Array
  private readonly held = new Map<number, number[]>()
  private bestMinor = Infinity
  private bestAnyMinor = Infinity

  constructor(
    private readonly segment: Segment,
    private readonly query: SearchQuery,
    private readonly geography: Geography,
  ) {
    this.dates = query.dates
    const { from, to, spans } = this.dates ?? { from: 0, to: 0, spans: [] }
    this.days = to - from
    this.weekend = Uint8Array.from({ length: this.days }, (_, i) => (isWeekendNight(dateOfDay(from + i)) ? 1 : 0))
    this.own = new Float64Array(this.days)
    this.sums = new Float64Array(this.days + 1)
    this.full = new Int32Array(this.days + 1)
    this.used = new Int32Array(this.days)
    this.isFree = new Uint8Array(spans.length)
    this.isAllowed = new Uint8Array(spans.length)
    segment.holds.forEach((hold, i) => {
      if (hold.expiresAt > query.now && hold.guestId !== query.userId)
        this.held.set(hold.room, [...(this.held.get(hold.room) ?? []), i])
    })
  }

  look(row: number): void {
    this.found = false
    this.bits = this.roomBits = this.bedBits = this.mealBits = 0
    this.bestMinor = this.bestAnyMinor = Infinity
    this.anyPriceMinor = NO_PRICE
    const { segment: s, query } = this
    if (this.dates && !this.allowDates(row, this.dates)) return
    const hasOwn = this.dates !== null && this.readOwnPrices(row, this.dates)
    for (let room = s.firstRoom[row]!; room < s.firstRoom[row + 1]!; room++) {
      const isWhole = s.roomId[room] === 0
      const rooms = isWhole ? 1 : query.criteria.rooms
      if (!isWhole && (s.roomQuantity[room]! < rooms || s.roomGuests[room]! * rooms < query.persons)) continue
      if (this.dates && !this.findFree(room, rooms, this.dates)) continue
      for (let offer = s.firstOffer[room]!; offer < s.firstOffer[room + 1]!; offer++)
        this.lookAtOffer(row, room, offer, rooms, hasOwn)
    }
  }

  /** The price of a stay at the cheapest offer, with all fees and taxes. */
  totalOf(row: number, room: number, nightsMinor: number): number {
    return stayTotal(this.segment, this.query, this.geography, row, room, nightsMinor)
  }

  private lookAtOffer(row: number, room: number, offer: number, rooms: number, hasOwn: boolean): void {
    const { segment: s, query, dates } = this
    const bits = s.offerBits[offer]!
    const failed =
      (query.roomBits !== 0 && (bits & query.roomBits) === 0 ? ROOMS : 0) |
      (query.bedBits !== 0 && (bits & query.bedBits) === 0 ? BEDS : 0) |
      (query.mealBits !== 0 && (bits & query.mealBits) === 0 ? MEALS : 0)
    // An offer that fails two groups is never counted.
    if ((failed & (failed - 1)) !== 0) return
    const policy = s.offerIsRefundable[offer] === 1 ? 1 << s.policy[row]! : 0
    if (!dates) {
      const marked = bits | ((query.freePolicies & policy) !== 0 ? FREE_CANCELLATION : 0) | this.dealBit(row, null)
      if ((marked & query.marks) !== query.marks) return
      return this.note(row, room, offer, 0, marked, failed, s.offerPriceMinor[offer]! * rooms)
    }
    const isOne = dates.spans.length === 1
    this.sumNights(row, room, offer, hasOwn)
    for (let i = 0; i < dates.spans.length; i++) {
      if (this.isFree[i] === 0 || this.isAllowed[i] === 0) continue
      const span = dates.spans[i]!
      const marked = bits | ((span.freePolicies & policy) !== 0 ? FREE_CANCELLATION : 0) | this.dealBit(row, span)
      if ((marked & query.marks) !== query.marks) continue
      const start = span.from - dates.from
      const nightsMinor = isOne ? this.sums[this.days]! : this.sums[start + dates.nights]! - this.sums[start]!
      this.note(row, room, offer, i, marked, failed, nightsMinor * rooms)
    }
  }

  private note(
    row: number,
    room: number,
    offer: number,
    span: number,
    bits: number,
    failedGroup: number,
    nightsMinor: number,
  ): void {
    const { query } = this
    const { criteria } = query
    let failed = failedGroup
    if (criteria.priceMin !== undefined || criteria.priceMax !== undefined) {
      const price = this.shownPrice(row, room, nightsMinor)
      if (price < query.priceMin || price > query.priceMax) failed |= PRICE
    }
    if ((failed & (failed - 1)) !== 0) return
    if (failed === 0 || failed === PRICE) {
      if (nightsMinor < this.bestAnyMinor) {
        this.bestAnyMinor = nightsMinor
        this.anyPriceMinor = this.shownPrice(row, room, nightsMinor)
      }
    }
    if (failed === 0 || failed === ROOMS) this.roomBits |= bits & ROOM_BITS
    if (failed === 0 || failed === BEDS) this.bedBits |= bits & BED_BITS
    if (failed === 0 || failed === MEALS) this.mealBits |= bits & MEAL_BITS
    if (failed !== 0) return
    this.found = true
    this.bits |= bits
    if (nightsMinor >= this.bestMinor) return
    this.bestMinor = nightsMinor
    this.nightsMinor = nightsMinor
    this.room = room
    this.offer = offer
    this.span = span
  }

  private shownPrice(row: number, room: number, nightsMinor: number): number {
    if (!this.dates) return nightsMinor
    return this.query.isTotal ? this.totalOf(row, room, nightsMinor) : Math.round(nightsMinor / this.dates.nights)
  }

  private allowDates(row: number, { spans, nights, today }: StayDates): boolean {
    const s = this.segment
    let isAny = false
    for (let i = 0; i < spans.length; i++) {
      const { from, to, hasWeekendNight } = spans[i]!
      const fewest = hasWeekendNight ? Math.max(s.minNights[row]!, s.weekendMinNights[row]!) : s.minNights[row]!
      const isAllowed =
        from - today >= s.noticeDays[row]! &&
        to - today <= s.windowDays[row]! &&
        nights >= fewest &&
        nights <= s.maxNights[row]!
      this.isAllowed[i] = isAllowed ? 1 : 0
      isAny ||= isAllowed
    }
    return isAny
  }

  private findFree(room: number, rooms: number, dates: StayDates): boolean {
    const { segment: s } = this
    const { start, from, to, value } = s.taken
    const quantity = s.roomQuantity[room]!
    this.isUsed = false
    // One after the other by their first day.
    for (let i = start[room]!; i < start[room + 1]! && from[i]! < dates.to; i++)
      if (to[i]! > dates.from) this.use(from[i]!, to[i]!, value[i]!, dates)
    for (const i of this.held.get(room) ?? NONE) this.use(s.holds[i]!.from, s.holds[i]!.to, s.holds[i]!.value, dates)
    if (!this.isUsed) {
      this.isFree.fill(1)
      return true
    }
    for (let day = 0; day < this.days; day++)
      this.full[day + 1] = this.full[day]! + (this.used[day]! + rooms > quantity ? 1 : 0)
    let isAny = false
    for (let i = 0; i < dates.spans.length; i++) {
      const first = dates.spans[i]!.from - dates.from
      this.isFree[i] = this.full[first + dates.nights] === this.full[first] ? 1 : 0
      isAny ||= this.isFree[i] === 1
    }
    return isAny
  }

  private use(from: number, to: number, count: number, dates: StayDates): void {
    if (!this.isUsed) this.used.fill(0)
    this.isUsed = true
    const end = Math.min(to, dates.to) - dates.from
    for (let day = Math.max(from, dates.from) - dates.from; day < end; day++) this.used[day]! += count
  }

  /** Reads the prices that the host set for these nights. Returns whether there are some. */
  private readOwnPrices(row: number, dates: StayDates): boolean {
    const { start, from, to, value } = this.segment.overrides
    let hasOwn = false
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      if (from[i]! >= dates.to || to[i]! <= dates.from) continue
      if (!hasOwn) this.own.fill(NO_PRICE)
      hasOwn = true
      this.own.fill(value[i]!, Math.max(0, from[i]! - dates.from), Math.min(this.days, to[i]! - dates.from))
    }
    return hasOwn
  }

  private sumNights(row: number, room: number, offer: number, hasOwn: boolean): void {
    const { segment: s } = this
    const factors = (this.factors[s.city[row]!] ??= this.factorsOf(s.city[row]!))
    const [base, weekendPercent] = [s.offerPriceMinor[offer]!, s.weekendPercent[row]!]
    let sum = 0
    for (let day = 0; day < this.days; day++) {
      sum +=
        hasOwn && this.own[day] !== NO_PRICE
          ? this.ownPrice(row, room, base, this.own[day]!)
          : usualNightPrice(base, factors[day]!, this.weekend[day] === 1 ? weekendPercent : 100)
      this.sums[day + 1] = sum
    }
  }

  /** The price that the host set for a night, as this offer has it. */
  private ownPrice(row: number, room: number, basePriceMinor: number, priceMinor: number): number {
    if (this.segment.roomId[room] === 0) return priceMinor
    const listing = {
      basePriceMinor: this.segment.basePriceMinor[row]!,
      overrides: [{ fromDate: '', toDate: '', priceMinor }],
    }
    return ratesOf(listing, { basePriceMinor }).overrides[0]!.priceMinor
  }

  private factorsOf(city: number): Float64Array {
    const { season } = this.geography.cities[city]!
    const first = this.dates?.from ?? 0
    return Float64Array.from({ length: this.days }, (_, i) => cityFactor(season, dateOfDay(first + i)))
  }

  /** The mark of a deal that can be booked today, for these nights or for coming ones. */
  private dealBit(row: number, span: { from: number; to: number } | null): number {
    const deals = this.segment.deals.get(row)
    if (!deals) return 0
    const { today } = this.query
    const [from, to] = span ? [span.from, span.to] : [today, Infinity]
    return deals.some((deal) => deal.bookBy >= today && deal.from < to && deal.to > from) ? DEAL : 0
  }
}
