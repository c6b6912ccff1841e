import type { OperationContext } from '@/fault-injection/operation'
import { nightsOf, type CalendarDate } from '@/lib/calendar-date'
import { loadOccupied, quantityOf, turnoverOf } from '../availability/load-occupied'
import { takenNights } from '../availability/occupancy'
import { nightPrice, pricedNights } from '../pricing/night-price'
import { monthsOf, ratesOf, underPlan } from '../pricing/price-place'
import { loadPlace, type Place } from '../stay/load-place'
import type { Stay } from '../stay/stay'

export type CalendarQuery = Pick<Stay, 'listingId' | 'roomTypeId' | 'ratePlanId' | 'rooms'> & {
  from: CalendarDate
  to: CalendarDate // exclusive
}

/** The nights of [from, to) as a guest sees them, one after the other. */
export interface ListingCalendar {
  from: CalendarDate
  /** Nights that nobody can sleep there. */
  closed: CalendarDate[]
  /** What each night costs, in minor units; of hotels one room. */
  priceMinor: number[]
  /** The same without the prices that the host has set for some nights. */
  usualMinor: number[]
}

/** Which nights are taken, and what each costs. */
export async function listingCalendar(ctx: OperationContext, query: CalendarQuery): Promise<ListingCalendar> {
  const { from, to, rooms, ...what } = query
  const place = await loadPlace(ctx, what)
  const occupied = await loadOccupied(ctx, place, { from, to })
  const quantity = quantityOf(place)
  return {
    from,
    closed:
      quantity < rooms
        ? nightsOf(from, to)
        : takenNights({ from, to }, occupied, { quantity, rooms, turnoverNights: turnoverOf(place) }),
    ...pricesOf(place, from, to),
  }
}

type Prices = Pick<ListingCalendar, 'priceMinor' | 'usualMinor'>

/** So many rooms, plans and days of a listing. */
const MOST = 20

/** A year of prices takes longer than the rest of a page. Those of rows that all episodes share are the same for everybody. */
const known = new WeakMap<Place['listing'], Map<string, Prices>>()

function pricesOf(place: Place, from: CalendarDate, to: CalendarDate): Prices {
  const { listing, roomType, ratePlan } = place
  // What is frozen is shared and stays as it is: domain/kept.
  if (!Object.isFrozen(listing)) return makePrices(place, from, to)
  const own = known.get(listing) ?? new Map<string, Prices>()
  known.set(listing, own)
  const key = [roomType?.id, ratePlan?.id, from, to].join(' ')
  const prices = own.get(key) ?? makePrices(place, from, to)
  if (own.size >= MOST) own.clear()
  own.set(key, prices)
  return prices
}

function makePrices({ listing, roomType, ratePlan }: Place, from: CalendarDate, to: CalendarDate): Prices {
  const rates = ratesOf(listing, roomType && underPlan(roomType, ratePlan))
  const nights = pricedNights({ months: monthsOf(listing.city.seasons), events: listing.city.events }, from, to)
  const usual = rates.overrides.length > 0 ? { ...rates, overrides: [] } : rates
  return {
    priceMinor: nights.map((night) => nightPrice(rates, night)),
    usualMinor: nights.map((night) => nightPrice(usual, night)),
  }
}
