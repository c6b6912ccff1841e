import { operation } from '@/fault-injection/operation'
import { nightsBetween } from '@/lib/calendar-date'
import { secondsBetween, type Instant } from '@/lib/instant'
import { OCCUPYING_STATUSES } from '../booking/booking-status'
import { placePolicy, policyParts } from '../booking/place-policy'
import type { CardView } from '../card/card-view'
import { listCards } from '../card/list-cards'
import { findOwnHold } from '../hold/find-own-hold'
import { stayOf, type WholeStay } from '../hold/hold-stay'
import { cardOf } from '../listing/card-of'
import { houseRules } from '../listing/house-rules'
import type { ListingCard } from '../listing/listing-card'
import type { Breakdown } from '../pricing/breakdown'
import { loadPlace } from '../stay/load-place'
import { priceHold, type HoldPrice } from './price-hold'

export interface CheckoutView {
  code: string
  /** `expired`: show "your time ran out" and a link back to the listing; `used`: go to `bookingCode`. */
  status: 'active' | 'used' | 'expired' | 'released'
  bookingCode: string | null
  stay: WholeStay
  nightCount: number
  /** "Double room", and under which plan it is sold; null for whole places, and for rooms that are sold in one way. */
  roomTypeName: string | null
  ratePlanName: string | null
  listing: ListingCard
  breakdown: Breakdown
  /** Coupon, credit, and what is paid when. */
  paying: Omit<HoldPrice, 'breakdown'> & { usesCredit: boolean }
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
  {
    name: 'checkout.view',
    kind: 'write',
    entity: (args) => `hold:${args.code}`,
    logResult: ({ status, breakdown }) => ({ status, totalMinor: breakdown.totalMinor }),
  },
  async (ctx, { code }) => {
    const hold = await findOwnHold(ctx, code)
    const stay = stayOf(hold)
    const place = await loadPlace(ctx, stay)
    const { breakdown, ...paying } = await priceHold(ctx, place, stay, hold)
    const secondsLeft = Math.max(0, secondsBetween(ctx.now, hold.expiresAt))
    const isRunning = hold.status === 'active' && secondsLeft > 0
    const hasMoved = isRunning && breakdown.totalMinor !== hold.quotedTotalMinor
    if (hasMoved) await ctx.db.hold.update({ where: { id: hold.id }, data: { quotedTotalMinor: breakdown.totalMinor } })
    const booking = await ctx.db.booking.findFirst({
      where: { holdId: hold.id, status: { in: [...OCCUPYING_STATUSES, 'cancelled', 'declined'] } },
      orderBy: { createdAt: 'desc' },
    })
    const { listing, roomType, ratePlan } = place
    return {
      code,
      status: hold.status === 'active' && !isRunning ? 'expired' : (hold.status as CheckoutView['status']),
      bookingCode: booking?.code ?? null,
      stay,
      nightCount: nightsBetween(stay.checkIn, stay.checkOut),
      listing: cardOf(ctx, place, { ...stay, ...breakdown }),
      roomTypeName: roomType?.name ?? null,
      ratePlanName: ratePlan?.name ?? null,
      breakdown,
      paying: { ...paying, usesCredit: hold.usesCredit },
      earlierTotalMinor: hasMoved ? hold.quotedTotalMinor : null,
      cards: await listCards(ctx),
      ...policyParts(placePolicy(listing, roomType, ratePlan), stay.checkIn, ctx.now, ctx.now),
      isInstant: listing.isInstant,
      houseRules: houseRules(listing),
      limits: {
        maxGuests: roomType ? roomType.maxGuests * stay.rooms : listing.maxGuests,
        petsAllowed: listing.petsAllowed,
        childrenAllowed: listing.childrenAllowed,
        maxRooms: roomType?.quantity ?? 1,
      },
      expiresAt: hold.expiresAt,
      secondsLeft: isRunning ? secondsLeft : 0,
    }
  },
)
