import type { Geography } from '../index/geography'
import type { Segment } from '../index/segment'
import { BED_BITS, DEAL, FREE_CANCELLATION, MEAL_BITS, ROOM_BITS } from '../index/stay-words'
import { FreeSpans } from './free-spans'
import { NightSums } from './night-sums'
import type { SearchQuery } from './search-query'
import type { StayDates } from './stay-spans'
import { stayTotal } from './stay-total'

/** What keeps an offer out, as bits. */
const ROOMS = 1
const BEDS = 2
const MEALS = 4
const PRICE = 8

const NO_PRICE = -1

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

  private readonly dated: { dates: StayDates; free: FreeSpans; nights: NightSums } | null
  private readonly isAllowed: Uint8Array
  private bestMinor = Infinity
  private bestAnyMinor = Infinity

  constructor(
    private readonly segment: Segment,
    private readonly query: SearchQuery,
    private readonly geography: Geography,
  ) {
    const { dates } = query
    this.dated = dates && {
      dates,
      free: new FreeSpans(segment, dates, query),
      nights: new NightSums(segment, dates, geography),
    }
    this.isAllowed = new Uint8Array(dates?.spans.length ?? 0)
  }

  look(row: number): void {
    this.found = false
    this.bits = this.roomBits = this.bedBits = this.mealBits = 0
    this.bestMinor = this.bestAnyMinor = Infinity
    this.anyPriceMinor = NO_PRICE
    const { segment: s, query, dated } = this
    if (dated && !this.allowDates(row, dated.dates)) return
    dated?.nights.open(row)
    for (let room = s.firstRoom[row]!; room < s.firstRoom[row + 1]!; room++) {
      const isWhole = s.roomId[room] === 0
      const rooms = isWhole ? 1 : query.criteria.rooms
      if (!isWhole && (s.roomQuantity[room]! < rooms || s.roomGuests[room]! * rooms < query.persons)) continue
      if (dated && !dated.free.look(room, rooms)) continue
      for (let offer = s.firstOffer[room]!; offer < s.firstOffer[room + 1]!; offer++)
        this.lookAtOffer(row, room, offer, rooms)
    }
  }

  /** The price of a stay at the cheapest offer, with all fees and taxes. */
  totalOf(row: number, room: number, nightsMinor: number): number {
    return stayTotal(this.segment, this.query, this.geography, row, room, nightsMinor)
  }

  private lookAtOffer(row: number, room: number, offer: number, rooms: number): void {
    const { segment: s, query, dated } = this
    const bits = s.offerBits[offer]!
    const failed =
      (query.roomBits !== 0 && (bits & query.roomBits) === 0 ? ROOMS : 0) |
      (query.bedBits !== 0 && (bits & query.bedBits) === 0 ? BEDS : 0) |
      (query.mealBits !== 0 && (bits & query.mealBits) === 0 ? MEALS : 0)
    // An offer that fails two groups is never counted.
    if ((failed & (failed - 1)) !== 0) return
    const policy = s.offerIsRefundable[offer] === 1 ? 1 << s.policy[row]! : 0
    if (!dated) {
      const marked = bits | ((query.freePolicies & policy) !== 0 ? FREE_CANCELLATION : 0) | this.dealBit(row, null)
      if ((marked & query.marks) !== query.marks) return
      return this.note(row, room, offer, 0, marked, failed, s.offerPriceMinor[offer]! * rooms)
    }
    const { dates, free, nights } = dated
    nights.price(row, room, offer)
    for (let i = 0; i < dates.spans.length; i++) {
      if (free.isFree[i] === 0 || this.isAllowed[i] === 0) continue
      const span = dates.spans[i]!
      const marked = bits | ((span.freePolicies & policy) !== 0 ? FREE_CANCELLATION : 0) | this.dealBit(row, span)
      if ((marked & query.marks) !== query.marks) continue
      this.note(row, room, offer, i, marked, failed, nights.ofStay(span.from) * rooms)
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
    const { dates, isTotal } = this.query
    if (!dates) return nightsMinor
    return isTotal ? this.totalOf(row, room, nightsMinor) : Math.round(nightsMinor / dates.nights)
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

  /** The mark of a deal that can be booked today, for these nights or for coming ones. */
  private dealBit(row: number, span: { from: number; to: number } | null): number {
    const deals = this.segment.deals.get(row)
    if (!deals) return 0
    const { today } = this.query
    const [from, to] = span ? [span.from, span.to] : [today, Infinity]
    return deals.some((deal) => deal.bookBy >= today && deal.from < to && deal.to > from) ? DEAL : 0
  }
}
