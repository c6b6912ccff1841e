import type { Dictionary } from './dictionary'
import type { LISTING_NUMBERS } from './queries'

/** Texts that come back, with a number each. */
export interface Dictionaries {
  kinds: Dictionary
  propertyTypes: Dictionary
  neighbourhoods: Dictionary
  brands: Dictionary
  /** What a host speaks, as stored: "French,English". */
  languages: Dictionary
  currencies: Dictionary
}

export type DictionaryColumn = keyof Dictionaries

/** Spans of days of many owners, one owner's after the other's: those of owner `i` stand from `start[i]` to `start[i + 1]`. */
export interface Spans {
  start: Int32Array
  from: Int32Array
  /** Exclusive. */
  to: Int32Array
  /** Rooms that are taken, a price, a percentage: what the span is about. */
  value: Int32Array
}

export interface DealFact {
  name: string
  percent: number
  /** Days; `to` is exclusive, `bookBy` the last day to book it. */
  from: number
  to: number
  bookBy: number
}

export interface HoldFact {
  /** The room that it keeps. */
  room: number
  from: number
  to: number
  value: number
  guestId: number
  expiresAt: string
}

type NumberColumns = Record<(typeof LISTING_NUMBERS)[number], Int32Array>
type CodeColumns = Record<DictionaryColumn, Uint16Array>

/**
 * Listings as columns, ordered by city. Listings have rooms (a whole place is one room that stands for it, with the id 0), rooms have offers (rate
 * plans, or one with the id 0). A row is the place of a listing in the columns; rooms and offers have places of their own.
 */
export interface Segment extends NumberColumns, CodeColumns {
  size: number
  dictionaries: Dictionaries
  /** First row and the one after the last of each city, by the city's id. */
  cityRows: ReadonlyMap<number, readonly [number, number]>
  /** Place of the city in the geography. */
  city: Uint16Array
  isHotel: Uint8Array
  isSuperhost: Uint8Array
  /** Of `CANCELLATION_POLICIES`. */
  policy: Uint8Array
  /** 0: none. */
  stars: Uint8Array
  /** -1: no reviews yet. */
  rating100: Int16Array
  lat: Float64Array
  lng: Float64Array
  bathrooms: Float64Array
  titles: string[]
  amenityWords: number
  /** `amenityWords` words of `BITS` bits for each listing. */
  amenities: Int32Array
  /** For each amenity a bit for each row. */
  amenityColumns: Int32Array[]
  categoryWords: number
  categories: Int32Array
  categoryColumns: Int32Array[]
  overrides: Spans
  deals: ReadonlyMap<number, DealFact[]>
  /** Rooms of row `i` stand from `firstRoom[i]` to `firstRoom[i + 1]`. */
  firstRoom: Int32Array
  roomId: Int32Array
  roomNames: string[]
  roomGuests: Int32Array
  roomQuantity: Int32Array
  roomPriceMinor: Int32Array
  /** Nights that are taken, with those that are kept free around stays; those of a room in the order of their first days. */
  taken: Spans
  /** Not part of `taken`: they end by the clock, and do not count for who made them. */
  holds: HoldFact[]
  /** Offers of room `i` stand from `firstOffer[i]` to `firstOffer[i + 1]`. */
  firstOffer: Int32Array
  planId: Int32Array
  planNames: string[]
  /** A night, before season and weekend. */
  offerPriceMinor: Int32Array
  /** See stay-words.ts. */
  offerBits: Int32Array
  offerIsRefundable: Uint8Array
}
