import { distanceKm } from '../../listing/distance-km'
import type { Dictionary } from '../index/dictionary'
import type { Geography } from '../index/geography'
import type { Segment } from '../index/segment'
import type { SearchQuery } from './search-query'

/** Groups of filters of a listing that are counted on their own: alone of its group, a choice finds so many. */
export const KINDS = 1
export const TYPES = 2
export const CATEGORIES = 4
export const STARS = 8
export const AREAS = 16
export const BRANDS = 32
export const LANGUAGES = 64
export const RATING = 128

/** Whether a code is one of the chosen texts; null: nothing was chosen. */
function codesOf(dictionary: Dictionary, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null
  const codes = new Uint8Array(dictionary.size)
  for (const name of chosen) {
    const code = dictionary.find(name)
    if (code !== undefined) codes[code] = 1
  }
  return codes
}

/** Hosts who speak one of the chosen languages, by the code of all that they speak. */
function speakersOf(dictionary: Dictionary, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null
  return Uint8Array.from({ length: dictionary.size }, (_, code) =>
    dictionary
      .name(code)
      .split(',')
      .some((one) => chosen.includes(one.trim()))
      ? 1
      : 0,
  )
}

/** The filters of a search over the listings of one segment. */
export class ListingFilter {
  private readonly kinds
  private readonly types
  private readonly areas
  private readonly area
  private readonly brands
  private readonly speakers
  private readonly stars

  constructor(
    private readonly segment: Segment,
    private readonly query: SearchQuery,
    private readonly geography: Geography,
  ) {
    const { criteria, destination } = query
    const { dictionaries } = segment
    this.kinds = codesOf(dictionaries.kinds, criteria.kinds)
    this.types = codesOf(dictionaries.propertyTypes, criteria.propertyTypes)
    this.areas = codesOf(dictionaries.neighbourhoods, criteria.neighbourhoods)
    this.area = codesOf(dictionaries.neighbourhoods, destination.neighbourhood ? [destination.neighbourhood] : [])
    this.brands = codesOf(dictionaries.brands, criteria.brands)
    this.speakers = speakersOf(dictionaries.languages, criteria.languages)
    this.stars = criteria.stars.length > 0 ? criteria.stars.reduce((bits, star) => bits | (1 << star), 0) : null
  }

  /** What no other choice in a group of filters could make up for. */
  admits(row: number): boolean {
    const { segment: s, query } = this
    const { criteria, persons } = query
    const isHotel = s.isHotel[row] === 1
    // Room types have their own limits.
    if (!isHotel && (s.maxGuests[row]! < persons || (criteria.rooms > 1 && s.bedrooms[row]! < criteria.rooms)))
      return false
    if (criteria.children + criteria.infants > 0 && s.childrenAllowed[row] === 0) return false
    if (criteria.pets > 0 && s.petsAllowed[row] === 0) return false
    if (criteria.bedrooms !== undefined && s.bedrooms[row]! < criteria.bedrooms) return false
    if (criteria.beds !== undefined && s.beds[row]! < criteria.beds) return false
    if (criteria.bathrooms !== undefined && s.bathrooms[row]! < criteria.bathrooms) return false
    if (criteria.instantBook && s.isInstant[row] === 0) return false
    if (criteria.superhost && s.isSuperhost[row] === 0) return false
    if (query.amenities && !hasAll(s.amenities, row * s.amenityWords, s.amenityWords, query.amenities)) return false
    if (query.tags && !hasAll(s.categories, row * s.categoryWords, s.categoryWords, query.tags)) return false
    if (criteria.bounds ? !this.isInBounds(row) : this.area && this.area[s.neighbourhoods[row]!] !== 1) return false
    return criteria.maxKm === undefined || this.distance(row) <= criteria.maxKm
  }

  /** The groups that the listing fails, as bits. */
  failed(row: number): number {
    const { segment: s, query } = this
    let bits = 0
    if (this.kinds && this.kinds[s.kinds[row]!] !== 1) bits |= KINDS
    if (this.types && this.types[s.propertyTypes[row]!] !== 1) bits |= TYPES
    if (query.categories && !hasAny(s.categories, row * s.categoryWords, s.categoryWords, query.categories))
      bits |= CATEGORIES
    if (this.stars !== null && !(this.stars & (1 << s.stars[row]!))) bits |= STARS
    if (this.areas && this.areas[s.neighbourhoods[row]!] !== 1) bits |= AREAS
    if (this.brands && this.brands[s.brands[row]!] !== 1) bits |= BRANDS
    if (this.speakers && this.speakers[s.languages[row]!] !== 1) bits |= LANGUAGES
    if (query.minRating100 > 0 && s.rating100[row]! < query.minRating100) bits |= RATING
    return bits
  }

  /** To the landmark or the centre of the city that is searched, else to the centre of the listing's own. */
  distance(row: number): number {
    const { segment: s, query } = this
    const { landmark, city } = query.destination
    const centre = landmark ?? city ?? this.geography.cities[s.city[row]!]!
    return distanceKm({ lat: s.lat[row]!, lng: s.lng[row]! }, centre)
  }

  private isInBounds(row: number): boolean {
    const { west, south, east, north } = this.query.criteria.bounds!
    const [lat, lng] = [this.segment.lat[row]!, this.segment.lng[row]!]
    if (lat < south || lat > north) return false
    return west < east ? west <= lng && lng <= east : lng >= west || lng <= east
  }
}

function hasAll(bits: Int32Array, at: number, words: number, wanted: Int32Array): boolean {
  for (let i = 0; i < words; i++) if ((bits[at + i]! & wanted[i]!) !== wanted[i]) return false
  return wanted[words] === 0
}

function hasAny(bits: Int32Array, at: number, words: number, wanted: Int32Array): boolean {
  for (let i = 0; i < words; i++) if ((bits[at + i]! & wanted[i]!) !== 0) return true
  return false
}
