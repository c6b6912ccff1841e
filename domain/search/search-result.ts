import type { CalendarDate } from '@/lib/calendar-date'
import type { ListingCard } from '../listing/listing-card'
import type { SearchCriteria } from './search-criteria'
import type { Suggestion } from './suggest-destinations'

export interface Facet {
  /** The value of the URL's parameter. */
  key: string
  name: string
  /**
   * How many results the search has with this choice: alone in its group, or on top of the others where all must hold (amenities, tags, flags).
   * null: not counted.
   */
  count: number | null
}

export interface AmenityGroup {
  key: string
  name: string
  items: Facet[]
}

export interface SearchFacets {
  kinds: Facet[]
  propertyTypes: Facet[]
  /** All of them in the order of display; `amenityGroups` has the same ones in groups. */
  amenities: Facet[]
  amenityGroups: AmenityGroup[]
  categories: Facet[]
  tags: Facet[]
  neighbourhoods: Facet[]
  brands: Facet[]
  languages: Facet[]
  roomTypes: Facet[]
  bedTypes: Facet[]
  meals: Facet[]
  stars: Facet[]
  /** Keys are values of `minRating`: "45" is 4.5 and better. */
  ratings: Facet[]
  freeCancellation: number | null
  instantBook: number | null
  breakfast: number | null
  payLater: number | null
  noPrepayment: number | null
  superhost: number | null
  deals: number | null
}

/** How many listings there are by price, before the price filter. */
export interface PriceHistogram {
  basis: SearchCriteria['priceBasis']
  /** Where the first bar starts. */
  fromMinor: number
  bucketMinor: number
  /** The last bar has everything above it too. */
  counts: number[]
}

/** A place on the map. */
export interface SearchPin {
  id: number
  title: string
  lat: number
  lng: number
  /** A night or of the stay, as `basis` of the histogram says. */
  priceMinor: number
  currency: string
}

export interface SearchItem extends ListingCard {
  /** The chosen dates, or the best ones of this listing for flexible ones; null without dates. */
  checkIn: CalendarDate | null
  checkOut: CalendarDate | null
  ratePlanId: number | null
  ratePlanName: string | null
  /** room-only | breakfast | half-board | full-board | all-inclusive */
  meal: string
  /** now | later | at-property: the latest moment of paying that this offer allows */
  payment: string
  /** The price of these nights (of the coming ones, without dates) is lowered by a deal that can be booked today. */
  deal: { name: string; percent: number } | null
  lat: number
  lng: number
  isSuperhost: boolean
}

/** A search that asks for a little less, with what it finds. */
export interface Relaxation {
  /** "Without “Pool”", "Two days earlier", "Within 10 km" */
  label: string
  changes: Partial<SearchCriteria>
  total: number
}

export interface SearchResult {
  total: number
  page: number
  pages: number
  items: SearchItem[]
  /** What was understood: words for dates have become dates. Make links with these. */
  criteria: SearchCriteria
  city: { id: number; name: string; region: string; country: string; lat: number; lng: number } | null
  /** "Stays in Lisbon", "Stays near Castle Hill", "Stays in Portugal", "Stays everywhere". */
  heading: string
  /** A sentence when nothing was found, or when the search could not be done as asked; else null. */
  reason: string | null
  /** Other places to try when the destination is not known. */
  suggestions: Suggestion[]
  /** When nothing was found: what could be left out or changed, with how much it gives; the most useful first. */
  relax: Relaxation[]
  facets: SearchFacets
  /** Lowest and highest price, on the basis that is shown, in minor units before the price filter; null without results. */
  priceRange: { minMinor: number; maxMinor: number } | null
  histogram: PriceHistogram | null
  /** What `distanceKm` of the items is measured from: "Castle Hill", "the centre of Lisbon"; null without. */
  distanceFrom: string | null
  /** The best ones, at most 200, for a map. */
  pins: SearchPin[]
  /** Of the stay; null without dates. */
  nights: number | null
}

/** The counts of a search that could not be made. */
export const NO_FACETS: SearchFacets = {
  ...{ kinds: [], propertyTypes: [], amenities: [], amenityGroups: [], categories: [], tags: [], neighbourhoods: [] },
  ...{ brands: [], languages: [], roomTypes: [], bedTypes: [], meals: [], stars: [], ratings: [] },
  ...{ freeCancellation: null, instantBook: null, breakfast: null, payLater: null },
  ...{ noPrepayment: null, superhost: null, deals: null },
}
