import type { ListingCard } from './listing-card'
import type { ListingScores } from './listing-scores'

export interface PhotoView {
  /** Key in public/photos/manifest.json, which has its caption and alternative text. */
  id: string
  path: string
  /** Which room it shows: `Bedroom 1`, `Outside`; empty when nobody said. */
  room: string
}

export interface HostView {
  id: number
  firstName: string
  about: string | null
  languages: string[]
  homeCity: string
  homeCountry: string
  avatarHue: number
  joinedOn: string
  isSuperhost: boolean
  isVerified: boolean
  responseRate: number | null
  /** Answers within so many hours. */
  responseHours: number | null
  /** Of public/people; null: initials. */
  portrait: string | null
  listingCount: number
  reviewCount: number
}

export interface RoomTypeView {
  id: number
  name: string
  bedSetup: string
  maxGuests: number
  quantity: number
  basePriceMinor: number
  sizeSqm: number
  hasBreakfast: boolean
  isRefundable: boolean
  policyName: string
  policyText: string
  /** The ways to buy it, the cheapest first; never empty. */
  plans: RatePlanView[]
}

export interface RatePlanView {
  /** null: the room has no plans and is sold in the one way that it says itself. */
  id: number | null
  name: string
  meal: string
  /** now | later | at-property */
  payment: string
  isRefundable: boolean
  /** A night without season or event. */
  basePriceMinor: number
  policyName: string
}

/** A price that is lowered for some nights, for those who book in time. */
export interface DealView {
  name: string
  percent: number
  fromDate: string
  toDate: string // exclusive
  bookBy: string
}

export interface AmenityView {
  key: string
  name: string
  icon: string
}

/** Everything that the page of a listing shows, without the street address (that comes with a confirmed booking). */
export interface ListingView {
  card: ListingCard
  description: string
  address: string // neighbourhood, city, country
  lat: number // rounded to about 300 m
  lng: number
  bathrooms: number
  sizeSqm: number | null
  brand: string | null
  hasPayLater: boolean
  deal: DealView | null
  sleeping: { room: string; beds: string[] }[]
  photos: PhotoView[]
  amenities: { category: string; label: string; items: AmenityView[] }[]
  amenityCount: number
  /** Names of what many places have and this one has not. */
  missing: string[]
  categories: { key: string; name: string; icon: string }[]
  host: HostView
  roomTypes: RoomTypeView[]
  fees: { cleaningFeeMinor: number; petFeeMinor: number; extraGuestFeeMinor: number; guestsIncluded: number }
  discounts: { weeklyPercent: number; monthlyPercent: number }
  rules: {
    minNights: number
    weekendMinNights: number
    maxNights: number
    noticeDays: number
    windowDays: number
    petsAllowed: boolean
    childrenAllowed: boolean
    smokingAllowed: boolean
    partiesAllowed: boolean
    checkInFrom: string
    checkInTo: string
    checkOutBy: string
    isSelfCheckIn: boolean
  }
  /** First day that can be checked in to, last day that can be checked out on. */
  bookableFrom: string
  bookableUntil: string
  cancellationPolicy: string
  policyName: string
  /** In general; the text with dates comes with the stay (booking/policy-text.ts). */
  policyText: string
  scores: ListingScores
  city: {
    id: number
    slug: string
    name: string
    region: string
    country: string
    blurb: string
    lat: number
    lng: number
    utcOffsetMinutes: number
  }
  landmarks: { id: number; name: string; kind: string; lat: number; lng: number; distanceKm: number }[]
}
