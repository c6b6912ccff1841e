import { CANCELLATION_POLICIES, policyOf } from '../../booking/cancellation-policy'
import { bitColumns } from './bit-columns'
import { dayReader } from './day-number'
import type { Geography } from './geography'
import { makeRooms } from './make-rooms'
import { makeTaken } from './make-taken'
import { LISTING_NUMBERS, type ListingRows } from './queries'
import type { DealFact, Dictionaries, DictionaryColumn, Segment } from './segment'
import { SpanCollector } from './spans'

const CODED = ['kinds', 'propertyTypes', 'neighbourhoods', 'brands', 'languages', 'currencies'] as const
/** Where the other columns of a listing's row begin. */
const CITY = LISTING_NUMBERS.length
const POPULARITY = LISTING_NUMBERS.indexOf('popularity')

interface Wish {
  geography: Geography
  dictionaries: Dictionaries
  amenityWords: number
  categoryWords: number
}

/** Puts the rows of listings into columns, by city, the most popular first. */
export function makeSegment(
  rows: ListingRows,
  { geography, dictionaries, amenityWords, categoryWords }: Wish,
): Segment {
  const cityAt = (row: unknown[]) => geography.cityAt.get(row[CITY] as number) ?? 0
  const listings = rows.listings
    .map((row) => ({ row, city: cityAt(row), popularity: row[POPULARITY] as number, id: row[0] as number }))
    .sort((a, b) => a.city - b.city || b.popularity - a.popularity || a.id - b.id)
    .map(({ row }) => row)
  const size = listings.length
  const numbers = Object.fromEntries(
    LISTING_NUMBERS.map((name, i) => [name, filled(new Int32Array(size), listings, (row) => row[i] as number)]),
  ) as Record<(typeof LISTING_NUMBERS)[number], Int32Array>
  const rowOf = new Map(listings.map((row, i) => [row[0] as number, i]))
  const other = (i: number) => (row: unknown[]) => row[CITY + i]
  const column = <T>(read: (row: unknown[]) => unknown) => listings.map((row) => read(row) as T)
  const [kinds, types, brands, stars] = [1, 2, 3, 4].map(other) as [R, R, R, R]
  const [titles, neighbourhoods, lat, lng, bathrooms] = [5, 6, 7, 8, 9].map(other) as [R, R, R, R, R]
  const [currencies, policies, ratings, sleeping, languages, superhosts] = [10, 11, 12, 13, 14, 15].map(other) as [
    ...[R, R, R, R, R, R],
  ]
  const texts = { kinds, propertyTypes: types, neighbourhoods, brands, languages, currencies }
  const codes = Object.fromEntries(
    CODED.map((name) => [
      name,
      filled(new Uint16Array(size), listings, (row) =>
        dictionaries[name].code((texts[name](row) as string | null) ?? ''),
      ),
    ]),
  ) as Record<DictionaryColumn, Uint16Array>
  const isHotel = filled(new Uint8Array(size), listings, (row) => (kinds(row) === 'hotel' ? 1 : 0))
  const facts = { numbers, rowOf, isHotel, types: column<string>(types), sleeping: column<string>(sleeping) }
  const rooms = makeRooms(rows, facts)
  const amenities = bitsOf(rows.amenities, rowOf, amenityWords, size)
  const categories = bitsOf(rows.categories, rowOf, categoryWords, size)
  return {
    ...numbers,
    ...codes,
    ...rooms.columns,
    ...makeTaken(rows, { numbers, rowOf, rooms }),
    size,
    dictionaries,
    cityRows: rangesOf(column<number>((row) => row[CITY])),
    city: filled(new Uint16Array(size), listings, cityAt),
    isHotel,
    isSuperhost: filled(new Uint8Array(size), listings, (row) => superhosts(row) as number),
    policy: filled(new Uint8Array(size), listings, (row) =>
      CANCELLATION_POLICIES.indexOf(policyOf(policies(row) as string)),
    ),
    stars: filled(new Uint8Array(size), listings, (row) => (stars(row) as number | null) ?? 0),
    rating100: filled(new Int16Array(size), listings, (row) => (ratings(row) as number | null) ?? -1),
    lat: filled(new Float64Array(size), listings, (row) => lat(row) as number),
    lng: filled(new Float64Array(size), listings, (row) => lng(row) as number),
    bathrooms: filled(new Float64Array(size), listings, (row) => bathrooms(row) as number),
    titles: column<string>(titles),
    amenityWords,
    amenities,
    amenityColumns: bitColumns(amenities, amenityWords, size),
    categoryWords,
    categories,
    categoryColumns: bitColumns(categories, categoryWords, size),
    overrides: overridesOf(rows.overrides, rowOf, size),
    deals: dealsOf(rows.deals, rowOf),
  }
}

/** `from` of a typed array takes several times as long. */
function filled<A extends { [i: number]: number }>(array: A, rows: unknown[][], read: (row: unknown[]) => number): A {
  for (let i = 0; i < rows.length; i++) array[i] = read(rows[i]!)
  return array
}

type R = (row: unknown[]) => unknown

function rangesOf(cities: number[]): Map<number, [number, number]> {
  const ranges = new Map<number, [number, number]>()
  cities.forEach((id, row) => {
    const range = ranges.get(id)
    if (range) range[1] = row + 1
    else ranges.set(id, [row, row + 1])
  })
  return ranges
}

function bitsOf(rows: unknown[][], rowOf: ReadonlyMap<number, number>, words: number, size: number): Int32Array {
  const bits = new Int32Array(size * words)
  for (const [listingId, word, value] of rows as [number, number, number][])
    bits[(rowOf.get(listingId) ?? 0) * words + word] = value
  return bits
}

/** By id: of several that cover a night the last one counts. */
function overridesOf(rows: unknown[][], rowOf: ReadonlyMap<number, number>, size: number) {
  const dayOf = dayReader()
  const spans = new SpanCollector()
  for (const [listingId, , from, to, price] of rows.sort((a, b) => (a[1] as number) - (b[1] as number)))
    spans.add(rowOf.get(listingId as number) ?? 0, dayOf(from), dayOf(to), price as number)
  return spans.spans(size)
}

function dealsOf(rows: unknown[][], rowOf: ReadonlyMap<number, number>): Map<number, DealFact[]> {
  const deals = new Map<number, DealFact[]>()
  const dayOf = dayReader()
  for (const [listingId, , from, to, bookBy, percent, name] of rows.sort(
    (a, b) => (a[1] as number) - (b[1] as number),
  )) {
    const row = rowOf.get(listingId as number) ?? 0
    const deal = { from: dayOf(from), to: dayOf(to), bookBy: dayOf(bookBy), percent: percent as number }
    deals.set(row, [...(deals.get(row) ?? []), { ...deal, name: name as string }])
  }
  return deals
}
