import { operation } from '@/fault-injection/operation'
import { nightsBetween } from '@/lib/calendar-date'
import { stayRefusal } from '../availability/check-availability'
import { refusalError } from '../availability/refusal'
import { placePolicy, policyParts } from '../booking/place-policy'
import { asSold, loadPlace } from '../stay/load-place'
import type { Stay } from '../stay/stay'
import type { Breakdown } from './breakdown'
import { pricePlace } from './price-place'

export interface Quote {
  stay: Stay
  nightCount: number
  breakdown: Breakdown
  cancellationPolicy: string
  policyName: string
  /** With the dates of this stay. */
  policyText: string
}

/** What a stay costs, when it can be booked; throws like `checkAvailability` when it can not. */
export const createQuote = operation<Stay, Quote>(
  {
    name: 'quote.create',
    kind: 'read',
    entity: (args) => `listing:${args.listingId}`,
    logResult: ({ breakdown }) => ({ totalMinor: breakdown.totalMinor }),
  },
  async (ctx, asked) => {
    const place = await loadPlace(ctx, asked)
    const stay = asSold(place, asked)
    const refusal = await stayRefusal(ctx, place, stay)
    if (refusal) throw refusalError(refusal)
    return {
      stay,
      nightCount: nightsBetween(stay.checkIn, stay.checkOut),
      breakdown: await pricePlace(ctx, place, stay),
      ...policyParts(placePolicy(place.listing, place.roomType, place.ratePlan), stay.checkIn, ctx.now, ctx.now),
    }
  },
)
