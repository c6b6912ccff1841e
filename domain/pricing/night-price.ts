import { monthOf, nightsOf, type CalendarDate } from '@/lib/calendar-date'
import { isWeekendNight } from '../availability/date-refusal'

export interface SeasonPrices {
  /** Percent by month, index 0 is January; 100 is neutral. */
  months: number[]
  events: { fromDate: CalendarDate; toDate: CalendarDate; percent: number }[]
}

export interface NightRates {
  basePriceMinor: number
  /** Percent for the nights of Friday and Saturday; 100 is neutral. */
  weekendPercent: number
  /** Prices that the host set; they win over everything. The last one that covers a night counts. */
  overrides: { fromDate: CalendarDate; toDate: CalendarDate; priceMinor: number }[]
}

const covers = (span: { fromDate: CalendarDate; toDate: CalendarDate }, night: CalendarDate) =>
  span.fromDate <= night && night < span.toDate

/** Percent of season and event in that night, in ten-thousandths (10000 is neutral). Of several events the dearest counts. */
export function cityFactor(season: SeasonPrices, night: CalendarDate): number {
  let event = 100
  for (const one of season.events) if (covers(one, night)) event = Math.max(event, one.percent)
  return (season.months[monthOf(night) - 1] ?? 100) * event
}

/** A night with what the city makes of its price. */
export interface PricedNight {
  date: CalendarDate
  /** `cityFactor` of the night. */
  factor: number
  isWeekend: boolean
}

/** The nights of a stay as every listing of a city prices them. */
export const pricedNights = (season: SeasonPrices, checkIn: CalendarDate, checkOut: CalendarDate): PricedNight[] =>
  nightsOf(checkIn, checkOut).map((date) => ({
    date,
    factor: cityFactor(season, date),
    isWeekend: isWeekendNight(date),
  }))

/** Hosts set whole amounts: rounds half up to 100 minor units. */
const toWholeUnits = (minor: number) => Math.round(minor / 100) * 100

/** A night for which the host set no price. */
export const usualNightPrice = (basePriceMinor: number, factor: number, weekendPercent: number): number =>
  toWholeUnits((basePriceMinor * factor * weekendPercent) / 1_000_000)

/** The price of one night in minor units: the host's own for that night, else base x season x weekend x event, rounded to a whole currency unit. */
export function nightPrice(rates: NightRates, { date, factor, isWeekend }: PricedNight): number {
  const own = rates.overrides.findLast((override) => covers(override, date))
  if (own) return own.priceMinor
  return usualNightPrice(rates.basePriceMinor, factor, isWeekend ? rates.weekendPercent : 100)
}
