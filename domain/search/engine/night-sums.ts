import { isWeekendNight } from '../../availability/date-refusal'
import { cityFactor, usualNightPrice } from '../../pricing/night-price'
import { ratesOf } from '../../pricing/price-place'
import { dateOfDay } from '../index/day-number'
import type { Geography } from '../index/geography'
import type { Segment } from '../index/segment'
import type { StayDates } from './stay-spans'

const NOT_SET = -1

/** What the nights that a search is about cost under one offer after another: `open` a listing, `price` an offer of it, then ask. */
export class NightSums {
  private readonly days: number
  private readonly isWeekend: Uint8Array
  private readonly factors: (Float64Array | undefined)[] = []
  /** What the host set for each night, or -1. */
  private readonly own: Float64Array
  private hasOwn = false
  /** Sums of the nights before each. */
  private readonly sums: Float64Array

  constructor(
    private readonly segment: Segment,
    private readonly dates: StayDates,
    private readonly geography: Geography,
  ) {
    this.days = dates.to - dates.from
    this.isWeekend = Uint8Array.from({ length: this.days }, (_, i) =>
      isWeekendNight(dateOfDay(dates.from + i)) ? 1 : 0,
    )
    this.own = new Float64Array(this.days)
    this.sums = new Float64Array(this.days + 1)
  }

  /** Reads the prices that the host of a listing set for these nights. */
  open(row: number): void {
    const { segment, dates, days } = this
    const { start, from, to, value } = segment.overrides
    this.hasOwn = false
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      if (from[i]! >= dates.to || to[i]! <= dates.from) continue
      if (!this.hasOwn) this.own.fill(NOT_SET)
      this.hasOwn = true
      this.own.fill(value[i]!, Math.max(0, from[i]! - dates.from), Math.min(days, to[i]! - dates.from))
    }
  }

  /** Prices the nights under an offer of the listing that is open. */
  price(row: number, room: number, offer: number): void {
    const { segment: s } = this
    const factors = (this.factors[s.city[row]!] ??= this.factorsOf(s.city[row]!))
    const [base, weekendPercent] = [s.offerPriceMinor[offer]!, s.weekendPercent[row]!]
    let sum = 0
    for (let day = 0; day < this.days; day++) {
      sum +=
        this.hasOwn && this.own[day] !== NOT_SET
          ? this.ownPrice(row, room, base, this.own[day]!)
          : usualNightPrice(base, factors[day]!, this.isWeekend[day] === 1 ? weekendPercent : 100)
      this.sums[day + 1] = sum
    }
  }

  /** All nights of a stay that begins on this day, in minor units. */
  ofStay(from: number): number {
    const first = from - this.dates.from
    return this.sums[first + this.dates.nights]! - this.sums[first]!
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
    return Float64Array.from({ length: this.days }, (_, i) => cityFactor(season, dateOfDay(this.dates.from + i)))
  }
}
