import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import type { CardView } from '../card/card-view'
import type { ListingCard } from '../listing/listing-card'
import { notBuiltYet } from '../not-built-yet'
import type { Breakdown } from '../pricing/breakdown'
import type { Stay } from '../stay/stay'

export interface CheckoutView {
  code: string
  /** `expired`: show "your time ran out" and a link back to the listing; `used`: go to `bookingCode`. */
  status: 'active' | 'used' | 'expired' | 'released'
  bookingCode: string | null
  stay: Stay & { roomTypeId: number | null }
  nightCount: number
  listing: ListingCard
  breakdown: Breakdown
  /** The total that the guest saw before, when it is another one now; else null. */
  earlierTotalMinor: number | null
  cards: CardView[]
  cancellationPolicy: string
  policyName: string
  policyText: string
  isInstant: boolean
  houseRules: string[]
  /** For the form that changes the guests. */
  limits: { maxGuests: number; petsAllowed: boolean; childrenAllowed: boolean; maxRooms: number }
  expiresAt: Instant
  secondsLeft: number
}

/** The checkout of one of the guest's own holds; the total on it is the one that will be charged. Throws `not-found`. */
export const viewCheckout = operation<{ code: string }, CheckoutView>(
  { name: 'checkout.view', kind: 'write', entity: (args) => `hold:${args.code}` },
  async () => notBuiltYet('viewCheckout'),
)
