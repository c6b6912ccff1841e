import type { OperationContext } from '@/fault-injection/operation'
import type { Candidate, CandidateRoom } from './candidate'
import { jsonRows } from './json-rows'
import type { SearchCriteria } from './search-criteria'

/** One row, in the order of COLUMNS. */
type Row = [
  ...[
    id: number,
    cityId: number,
    kind: string,
    propertyType: string,
    starClass: number | null,
    lat: number,
    lng: number,
  ],
  ...[isInstant: 0 | 1, hasBreakfast: 0 | 1, turnoverNights: number, cancellationPolicy: string],
  ...[rating100: number | null, popularity: number],
  ...[minNights: number, weekendMinNights: number, maxNights: number, noticeDays: number, windowDays: number],
  ...[
    currency: string,
    basePriceMinor: number,
    weekendPercent: number,
    weeklyDiscount: number,
    monthlyDiscount: number,
  ],
  ...[cleaningFeeMinor: number, petFeeMinor: number, extraGuestFeeMinor: number, guestsIncluded: number],
]

const COLUMNS = [
  ...['id', 'cityId', 'kind', 'propertyType', 'starClass', 'lat', 'lng'],
  ...['isInstant', 'hasBreakfast', 'turnoverNights', 'cancellationPolicy'],
  ...['rating100', 'popularity'],
  ...['minNights', 'weekendMinNights', 'maxNights', 'noticeDays', 'windowDays'],
  ...['currency', 'basePriceMinor', 'weekendPercent', 'weeklyDiscount', 'monthlyDiscount'],
  ...['cleaningFeeMinor', 'petFeeMinor', 'extraGuestFeeMinor', 'guestsIncluded'],
].map((column) => `l.${column}`)

/** What every listing of the result has, whatever else is chosen: these conditions are the same for all counts beside the filters. */
function conditions(
  criteria: SearchCriteria,
  cityIds: number[] | null,
): { sql: string; parameters: (string | number)[] } {
  const { adults, children, infants, pets, rooms, minRating, bedrooms, beds, bathrooms, amenities } = criteria
  const parts: [sql: string, ...parameters: (string | number)[]][] = []
  const scope = inCities(cityIds)
  parts.push([scope.sql, ...scope.parameters])
  // Room types have their own limits.
  parts.push([`(l.kind = 'hotel' OR l.maxGuests >= ?)`, adults + children])
  if (rooms > 1) parts.push([`(l.kind = 'hotel' OR l.bedrooms >= ?)`, rooms])
  if (children + infants > 0) parts.push(['l.childrenAllowed = 1'])
  if (pets > 0) parts.push(['l.petsAllowed = 1'])
  if (minRating !== undefined) parts.push(['l.rating100 >= ?', minRating * 10])
  if (bedrooms !== undefined) parts.push(['l.bedrooms >= ?', bedrooms])
  if (beds !== undefined) parts.push(['l.beds >= ?', beds])
  if (bathrooms !== undefined) parts.push(['l.bathrooms >= ?', bathrooms])
  if (amenities.length > 0)
    parts.push([
      `(SELECT count(*) FROM Amenity a CROSS JOIN ListingAmenity la ON la.listingId = l.id AND la.amenityId = a.id
        WHERE a.key IN (SELECT value FROM json_each(?))) = ?`,
      JSON.stringify(amenities),
      amenities.length,
    ])
  return { sql: parts.map(([sql]) => sql).join(' AND '), parameters: parts.flatMap(([, ...values]) => values) }
}

function toCandidate(row: Row): Candidate {
  const [id, cityId, kind, propertyType, starClass, lat, lng, isInstant, hasBreakfast, ...rest] = row
  const [turnoverNights, cancellationPolicy, rating100, popularity, ...rules] = rest
  const [minNights, weekendMinNights, maxNights, noticeDays, windowDays, ...prices] = rules
  const [currency, basePriceMinor, weekendPercent, weeklyDiscount, monthlyDiscount, ...fees] = prices
  const [cleaningFeeMinor, petFeeMinor, extraGuestFeeMinor, guestsIncluded] = fees
  return {
    ...{
      id,
      cityId,
      kind,
      propertyType,
      starClass,
      lat,
      lng,
      turnoverNights,
      cancellationPolicy,
      rating100,
      popularity,
    },
    ...{ minNights, weekendMinNights, maxNights, noticeDays, windowDays },
    isInstant: isInstant === 1,
    hasBreakfast: hasBreakfast === 1,
    rates: {
      ...{ currency, basePriceMinor, weekendPercent, weeklyDiscount, monthlyDiscount },
      ...{ cleaningFeeMinor, petFeeMinor, extraGuestFeeMinor, guestsIncluded },
      overrides: [],
    },
    rooms: [],
    categories: [],
  }
}

type RoomRow = [
  ...[listingId: number, id: number, name: string, maxGuests: number, quantity: number, basePriceMinor: number],
  ...[hasBreakfast: 0 | 1, isRefundable: 0 | 1],
]

const toRoom = ([
  ,
  id,
  name,
  maxGuests,
  quantity,
  basePriceMinor,
  hasBreakfast,
  isRefundable,
]: RoomRow): CandidateRoom => ({
  ...{ id, name, maxGuests, quantity, basePriceMinor },
  hasBreakfast: hasBreakfast === 1,
  isRefundable: isRefundable === 1,
})

/** The condition that a listing is in one of the cities; always true without them. */
export const inCities = (cityIds: number[] | null): { sql: string; parameters: string[] } =>
  cityIds
    ? { sql: 'l.cityId IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(cityIds)] }
    : { sql: 'TRUE', parameters: [] }

/** The listings in the cities that take this party and have what every result must have, with their room types and categories. */
export async function loadCandidates(
  ctx: OperationContext,
  criteria: SearchCriteria,
  cityIds: number[] | null,
): Promise<Candidate[]> {
  const where = conditions(criteria, cityIds)
  const rows = await jsonRows<Row>(
    ctx.db,
    `SELECT json_group_array(json_array(${COLUMNS.join()})) AS rows FROM Listing l WHERE ${where.sql}`,
    ...where.parameters,
  )
  const candidates = new Map(rows.map((row) => [row[0], toCandidate(row)]))
  const scope = inCities(cityIds)
  const rooms = await jsonRows<RoomRow>(
    ctx.db,
    `SELECT json_group_array(json_array(r.listingId, r.id, r.name, r.maxGuests, r.quantity, r.basePriceMinor, r.hasBreakfast, r.isRefundable)) AS rows
     FROM Listing l CROSS JOIN RoomType r ON r.listingId = l.id WHERE l.kind = 'hotel' AND ${scope.sql}`,
    ...scope.parameters,
  )
  for (const room of rooms) candidates.get(room[0])?.rooms.push(toRoom(room))
  const categories = await jsonRows<[listingId: number, categoryId: number]>(
    ctx.db,
    `SELECT json_group_array(json_array(c.listingId, c.categoryId)) AS rows
     FROM Listing l CROSS JOIN ListingCategory c ON c.listingId = l.id WHERE ${scope.sql}`,
    ...scope.parameters,
  )
  for (const [listingId, categoryId] of categories) candidates.get(listingId)?.categories.push(categoryId)
  return [...candidates.values()]
}
