/** A listing as a card in search, on the home page, at the checkout and in trips. Money in minor units. */
export interface ListingCard {
  id: number
  title: string
  kind: string
  propertyType: string
  starClass: number | null
  city: string
  country: string
  neighbourhood: string
  /** Paths of up to 5 photos, `/photos/<id>.webp`. */
  photos: string[]
  /** 487 is 4.87; null: no reviews yet. */
  rating100: number | null
  reviewCount: number
  isGuestFavourite: boolean
  bedrooms: number
  beds: number
  maxGuests: number
  /** A night: the average of the chosen nights, or the base price without dates. */
  nightlyMinor: number
  currency: string
  /** All nights, fees and taxes of the chosen dates and guests; null without dates. */
  totalMinor: number | null
  nights: number | null
  isFreeCancellation: boolean
  isInstant: boolean
  hasBreakfast: boolean
  roomTypeId: number | null
  roomTypeName: string | null
  /** To the landmark that was searched near, else to the centre of the city. */
  distanceKm: number | null
  /** A lower price for a while; absent when there is none. */
  deal?: CardDeal | null
  /** The dates and the rate plan that the price is of, where they are not those of the search. */
  checkIn?: string | null
  checkOut?: string | null
  ratePlanId?: number | null
}

export interface CardDeal {
  name: string
  /** Less than the usual price. */
  percent: number
  /** What a night usually costs, when it is the chosen nights that are lowered. */
  usualNightlyMinor?: number | null
}
