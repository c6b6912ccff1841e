import type Database from 'better-sqlite3'
import { monthOf, nightsOf, weekday } from '@/lib/calendar-date'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import { REFERENCE_DATE } from '@/prisma/world/reference'

interface DealRow {
  id: number
  listingId: number
  cityId: number
  percent: number
  fromDate: string
  toDate: string
  basePriceMinor: number
  weekendPercent: number
}

/** A deal is a price that is really lower on every one of its nights, and can still be booked. */
export function checkDeals(database: Database.Database): string[] {
  const deals = rows<DealRow>(
    database,
    'SELECT d.*, l.cityId, l.basePriceMinor, l.weekendPercent FROM Deal d JOIN Listing l ON l.id = d.listingId',
  )
  return [
    ...mustBeEmpty(
      database,
      'A deal is of no sense, or can not be booked any more, or overlaps another',
      `SELECT d.id FROM Deal d LEFT JOIN Deal o ON o.listingId = d.listingId AND o.id <> d.id AND o.fromDate < d.toDate AND d.fromDate < o.toDate WHERE d.percent NOT BETWEEN 10 AND 30 OR d.fromDate >= d.toDate OR d.bookBy < '${REFERENCE_DATE}' OR d.bookBy > d.fromDate OR o.id IS NOT NULL`,
    ),
    ...deals.flatMap((deal) => {
      const night = dearNight(database, deal)
      return night === undefined ? [] : [`A deal is no deal: listing ${deal.listingId} on ${night}`]
    }),
  ]
}

/** A night of the deal that is not as much cheaper as it says. */
function dearNight(database: Database.Database, deal: DealRow): string | undefined {
  const { listingId, cityId, percent, fromDate, toDate, basePriceMinor, weekendPercent } = deal
  const overrides = rows<{ fromDate: string; toDate: string; priceMinor: number }>(
    database,
    `SELECT * FROM PriceOverride WHERE listingId = ${listingId}`,
  )
  const seasons = rows<{ percent: number }>(
    database,
    `SELECT percent FROM CitySeason WHERE cityId = ${cityId} ORDER BY month`,
  )
  const events = rows<{ fromDate: string; toDate: string; percent: number }>(
    database,
    `SELECT * FROM CityEvent WHERE cityId = ${cityId}`,
  )
  return nightsOf(fromDate, toDate).find((night) => {
    const covers = (one: { fromDate: string; toDate: string }) => one.fromDate <= night && night < one.toDate
    const usual =
      (basePriceMinor *
        (seasons[monthOf(night) - 1]?.percent ?? 100) *
        (events.find(covers)?.percent ?? 100) *
        (weekday(night) >= 5 ? weekendPercent : 100)) /
      1_000_000
    const price = overrides.find(covers)?.priceMinor ?? usual
    return price > (usual * (100 - percent)) / 100 + 100
  })
}
