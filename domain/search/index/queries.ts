import type { Db, ReadRows } from '@/fault-injection/operation'
import { OCCUPYING_STATUSES } from '../../booking/booking-status'
import { jsonRows } from '../json-rows'

/** Columns that are whole numbers and are kept as they are. */
export const LISTING_NUMBERS = [
  ...(['id', 'hostId', 'maxGuests', 'bedrooms', 'beds', 'popularity', 'reviewCount'] as const),
  ...(['minNights', 'weekendMinNights', 'maxNights', 'turnoverNights', 'noticeDays', 'windowDays'] as const),
  ...(['basePriceMinor', 'weekendPercent', 'weeklyDiscount', 'monthlyDiscount'] as const),
  ...(['cleaningFeeMinor', 'petFeeMinor', 'extraGuestFeeMinor', 'guestsIncluded'] as const),
  ...(['petsAllowed', 'childrenAllowed', 'isInstant', 'hasBreakfast', 'hasPayLater', 'isGuestFavourite'] as const),
] as const

const LISTING_OTHERS = [
  ...['cityId', 'kind', 'propertyType', 'brand', 'starClass', 'title', 'neighbourhood', 'lat', 'lng', 'bathrooms'],
  ...['currency', 'cancellationPolicy', 'rating100', 'sleeping'],
]

const STATUSES = OCCUPYING_STATUSES.map((status) => `'${status}'`).join()
/** What ended before cannot matter to a stay that starts today or later, with any nights that are kept free between stays. */
const ENDED = `date((SELECT now FROM Clock WHERE id = 1), '-40 days')`
export const BITS = 30

export interface Query {
  columns: string[]
  from: string
}

const columns = (alias: string, names: readonly string[]) => names.map((name) => `${alias}.${name}`)
const span = (alias: string, rest: string[]) => columns(alias, ['listingId', 'roomTypeId', ...rest])

/** What tells of listings, for some of them (`ids`) or for all. */
export function listingQueries(ids: readonly number[] | null) {
  const of = (column: string) => (ids ? `${column} IN (${ids.join()})` : 'TRUE')
  // Sums of powers of two: a row for each listing and word instead of one for each amenity.
  const bitWords = (table: string, key: string, positions: string): Query => ({
    columns: ['listingId', 'word', 'bits'],
    from: `FROM (SELECT x.listingId, p.pos / ${BITS} AS word, sum(1 << (p.pos % ${BITS})) AS bits
           FROM ${table} x JOIN (SELECT id, row_number() OVER (ORDER BY rank, id) - 1 AS pos FROM ${positions}) p ON p.id = x.${key}
           WHERE ${of('x.listingId')} GROUP BY x.listingId, word)`,
  })
  return {
    listings: {
      columns: [...columns('l', [...LISTING_NUMBERS, ...LISTING_OTHERS]), 'u.languages', 'u.isSuperhost'],
      from: `FROM Listing l JOIN User u ON u.id = l.hostId WHERE ${of('l.id')}`,
    },
    rooms: {
      columns: columns('r', [
        ...['listingId', 'id', 'name', 'bedSetup', 'maxGuests', 'quantity', 'basePriceMinor'],
        ...['hasBreakfast', 'isRefundable'],
      ]),
      from: `FROM RoomType r WHERE ${of('r.listingId')}`,
    },
    plans: {
      columns: columns('p', ['roomTypeId', 'id', 'name', 'meal', 'percent', 'isRefundable', 'payment']),
      from: `FROM RatePlan p JOIN RoomType r ON r.id = p.roomTypeId WHERE ${of('r.listingId')}`,
    },
    overrides: {
      columns: columns('o', ['listingId', 'id', 'fromDate', 'toDate', 'priceMinor']),
      from: `FROM PriceOverride o WHERE o.toDate > ${ENDED} AND ${of('o.listingId')}`,
    },
    deals: {
      columns: columns('d', ['listingId', 'id', 'fromDate', 'toDate', 'bookBy', 'percent', 'name']),
      from: `FROM Deal d WHERE d.toDate > ${ENDED} AND ${of('d.listingId')}`,
    },
    bookings: {
      columns: span('b', ['checkIn', 'checkOut', 'rooms']),
      from: `FROM Booking b WHERE b.checkOut > ${ENDED} AND b.status IN (${STATUSES}) AND ${of('b.listingId')}`,
    },
    holds: {
      columns: span('h', ['checkIn', 'checkOut', 'rooms', 'guestId', 'expiresAt']),
      from: `FROM Hold h WHERE h.status = 'active' AND ${of('h.listingId')}`,
    },
    blocks: {
      columns: span('b', ['fromDate', 'toDate', 'quantity']),
      from: `FROM CalendarBlock b WHERE b.toDate > ${ENDED} AND ${of('b.listingId')}`,
    },
    amenities: bitWords('ListingAmenity', 'amenityId', 'Amenity'),
    categories: bitWords('ListingCategory', 'categoryId', 'Category'),
  } satisfies Record<string, Query>
}

/** What all listings share. */
export const SHARED_QUERIES = {
  cities: {
    columns: columns('c', [
      ...['id', 'name', 'region', 'country', 'continent', 'lat', 'lng', 'popularity', 'taxBasisPoints', 'cityTaxMinor'],
      ...['slug', 'heroPhoto', 'blurb'],
    ]),
    from: 'FROM City c',
  },
  landmarks: { columns: columns('l', ['id', 'cityId', 'name', 'lat', 'lng']), from: 'FROM Landmark l' },
  seasons: { columns: columns('s', ['cityId', 'month', 'percent']), from: 'FROM CitySeason s' },
  events: { columns: columns('e', ['cityId', 'fromDate', 'toDate', 'percent']), from: 'FROM CityEvent e' },
  amenityList: { columns: columns('a', ['id', 'rank', 'key', 'name', 'category']), from: 'FROM Amenity a' },
  categoryList: {
    columns: columns('c', ['id', 'rank', 'key', 'name', '"group"', 'icon']),
    from: 'FROM Category c',
  },
} satisfies Record<string, Query>

export type Rows<Queries> = { [Name in keyof Queries]: unknown[][] }
export type ListingRows = Rows<ReturnType<typeof listingQueries>>
export type SharedRows = Rows<typeof SHARED_QUERIES>

/** The rows of queries on the template. */
export const readAll = <Queries extends Record<string, Query>>(queries: Queries, read: ReadRows): Rows<Queries> =>
  Object.fromEntries(
    Object.entries(queries).map(([name, { columns, from }]) => [name, read(`SELECT ${columns.join()} ${from}`)]),
  ) as Rows<Queries>

/** The same on the database of an episode. */
export async function loadAll<Queries extends Record<string, Query>>(queries: Queries, db: Db): Promise<Rows<Queries>> {
  const found: [string, unknown[][]][] = []
  for (const [name, { columns, from }] of Object.entries(queries))
    found.push([name, await jsonRows(db, `SELECT json_group_array(json_array(${columns.join()})) AS rows ${from}`)])
  return Object.fromEntries(found) as Rows<Queries>
}
