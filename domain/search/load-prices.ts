import type { OperationContext } from '@/fault-injection/operation'
import type { CalendarDate } from '@/lib/calendar-date'
import { pricedNights, type PricedNight, type SeasonPrices } from '../pricing/night-price'
import { monthsOf } from '../pricing/price-place'
import { jsonRows } from './json-rows'
import { inCities } from './load-candidates'

export interface CityPrices {
  taxBasisPoints: number
  cityTaxMinor: number
  nights: PricedNight[]
}

type CityRow = [
  ...[id: number, taxBasisPoints: number, cityTaxMinor: number],
  ...[seasons: { month: number; percent: number }[], events: SeasonPrices['events']],
]
type OverrideRow = [listingId: number, fromDate: string, toDate: string, priceMinor: number]
export type Overrides = Map<number, { fromDate: string; toDate: string; priceMinor: number }[]>

/** What the nights of a stay cost in each city against the base price, and the prices that hosts set for them. */
export async function loadPrices(
  ctx: OperationContext,
  cityIds: number[] | null,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<{ cities: Map<number, CityPrices>; overrides: Overrides }> {
  const rows = await jsonRows<CityRow>(
    ctx.db,
    `SELECT json_group_array(json_array(c.id, c.taxBasisPoints, c.cityTaxMinor,
       json((SELECT json_group_array(json_object('month', month, 'percent', percent)) FROM CitySeason WHERE cityId = c.id)),
       json((SELECT json_group_array(json_object('fromDate', fromDate, 'toDate', toDate, 'percent', percent))
             FROM CityEvent WHERE cityId = c.id AND toDate > ? AND fromDate < ?)))) AS rows
     FROM City c WHERE ${cityIds ? 'c.id IN (SELECT value FROM json_each(?))' : 'TRUE'}`,
    from,
    to,
    ...(cityIds ? [JSON.stringify(cityIds)] : []),
  )
  const cities = new Map<number, CityPrices>()
  for (const [id, taxBasisPoints, cityTaxMinor, seasons, events] of rows)
    cities.set(id, {
      taxBasisPoints,
      cityTaxMinor,
      nights: pricedNights({ months: monthsOf(seasons), events }, from, to),
    })
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
