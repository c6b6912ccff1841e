import type { BookingStatus } from '../booking/booking-status'
import type { HostView, ListingView } from '../listing/listing-view'
import type { ListingCard } from '../listing/listing-card'
import type { PaymentLine } from '../payment/payment-line'
import type { Breakdown } from '../pricing/breakdown'
import type { TripPaying } from './trip-paying'

/** Which room from when to when. */
export interface BookedStay {
  roomTypeName: string | null
  ratePlanName: string | null
  rooms: number
  checkIn: string
  checkOut: string
  nightCount: number
}

export interface TripCard extends BookedStay {
  code: string
  status: BookingStatus
  /** "Confirmed", "Waiting for the host", "Payment in progress", "Cancelled" ... */
  statusLabel: string
  listing: ListingCard
  adults: number
  children: number
  infants: number
  pets: number
  childAges: number[]
  totalMinor: number
  currency: string
}

export interface TripView extends TripCard {
  breakdown: Omit<Breakdown, 'nights' | 'discountLabel'>
  /** What of it is paid, and what comes later. */
  paying: TripPaying
  hasReceipt: boolean
  /** The street, once the booking is confirmed; the neighbourhood before. */
  address: string
  host: HostView
  checkInFrom: string
  checkInTo: string
  checkOutBy: string
  houseRules: string[]
  city: ListingView['city']
  lat: number
  lng: number
  noteToHost: string | null
  createdAt: string
  confirmedAt: string | null
  cancelledAt: string | null
  cancelledBy: string | null
  refundMinor: number | null
  cancellationPolicy: string
  policyName: string
  policyText: string
  canCancel: boolean
  /** What cancelling now would give back; null when it can not be cancelled. */
  refundNow: { refundMinor: number; creditBackMinor: number; explanation: string } | null
  payments: PaymentLine[]
  /** A payment that waits for its confirmation code: the provider's page is `/pay/<reference>`. */
  openChallengeReference: string | null
}
