import type { OperationContext } from '@/fault-injection/operation'
import { nightsOf, type CalendarDate } from '@/lib/calendar-date'
import { cityFactor } from '../pricing/night-price'
import { monthsOf } from '../pricing/price-place'
import { jsonRows } from './json-rows'
import { inCities } from './load-candidates'

export interface CityPrices {
  taxBasisPoints: number
  cityTaxMinor: number
  /** Season x event of each night of the stay, in ten-thousandths. */
  factors: number[]
}

type OverrideRow = [listingId: number, fromDate: string, toDate: string, priceMinor: number]
export type Overrides = Map<number, { fromDate: string; toDate: string; priceMinor: number }[]>

/** What the nights of a stay cost in each city against the base price, and the prices that hosts set for them. */
export async function loadPrices(
  ctx: OperationContext,
  cityIds: number[] | null,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<{ cities: Map<number, CityPrices>; overrides: Overrides }> {
  const rows = await ctx.db.city.findMany({
    ...(cityIds && { where: { id: { in: cityIds } } }),
    select: { id: true, taxBasisPoints: true, cityTaxMinor: true, seasons: true, events: true },
  })
  const nights = nightsOf(from, to)
  const cities = new Map<number, CityPrices>()
  for (const { id, taxBasisPoints, cityTaxMinor, seasons, events } of rows) {
    const season = { months: monthsOf(seasons), events }
    cities.set(id, { taxBasisPoints, cityTaxMinor, factors: nights.map((night) => cityFactor(season, night)) })
  }
  const scope = inCities(cityIds)
  const own = await jsonRows<OverrideRow>(
    ctx.db,
    `SELECT json_group_array(json_array(listingId, fromDate, toDate, priceMinor)) AS rows FROM (
       SELECT o.* FROM Listing l CROSS JOIN PriceOverride o ON o.listingId = l.id
       WHERE o.toDate > ? AND o.fromDate < ? AND ${scope.sql} ORDER BY o.id)`,
    from,
    to,
    ...scope.parameters,
  )
  const overrides: Overrides = new Map()
  for (const [listingId, fromDate, toDate, priceMinor] of own)
    overrides.set(listingId, [...(overrides.get(listingId) ?? []), { fromDate, toDate, priceMinor }])
  return { cities, overrides }
}
