import type { DateRules } from '../availability/date-refusal'
import type { PricingInputs } from '../pricing/price-stay'

export interface CandidateRoom {
  id: number
  name: string
  maxGuests: number
  quantity: number
  basePriceMinor: number
  hasBreakfast: boolean
  isRefundable: boolean
}

/** What a search has to know of a listing to filter, price and sort it. */
export interface Candidate extends DateRules {
  id: number
  cityId: number
  kind: string
  propertyType: string
  starClass: number | null
  lat: number
  lng: number
  isInstant: boolean
  hasBreakfast: boolean
  turnoverNights: number
  cancellationPolicy: string
  rating100: number | null
  popularity: number
  rates: PricingInputs['rates']
  /** Empty for whole places. */
  rooms: CandidateRoom[]
  categories: number[]
}
