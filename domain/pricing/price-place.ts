import type { OperationContext } from '@/fault-injection/operation'
import type { Place } from '../stay/load-place'
import type { Stay } from '../stay/stay'
import type { Breakdown } from './breakdown'
import type { SeasonPrices } from './night-price'
import { priceStay, type PricingInputs } from './price-stay'

/** Percent by month, January first, from the rows of a city. */
export const monthsOf = (seasons: { month: number; percent: number }[]): number[] =>
  Array.from({ length: 12 }, (_, i) => seasons.find((season) => season.month === i + 1)?.percent ?? 100)

interface RateSource {
  basePriceMinor: number
  overrides: { fromDate: string; toDate: string; priceMinor: number }[]
}

/** A room type has the listing's own prices in proportion: the override of a night is set for the cheapest room. */
export function ratesOf<T extends RateSource>(listing: T, roomType: { basePriceMinor: number } | null): T {
  if (!roomType) return listing
  const { basePriceMinor } = roomType
  const scaled = (minor: number) =>
    listing.basePriceMinor === 0 ? minor : Math.round((minor * basePriceMinor) / listing.basePriceMinor / 100) * 100
  const overrides = listing.overrides.map((one) => ({ ...one, priceMinor: scaled(one.priceMinor) }))
  // Room types have a fixed capacity, so nobody is an extra guest.
  return { ...listing, basePriceMinor, overrides, extraGuestFeeMinor: 0 }
}

/** A room type under one of its rate plans: its price is the plan's share of the room's, in whole currency units. Without a plan, the room itself. */
export const underPlan = <R extends { basePriceMinor: number }>(room: R, plan: { percent: number } | null): R =>
  plan ? { ...room, basePriceMinor: Math.round((room.basePriceMinor * plan.percent) / 10_000) * 100 } : room

const raised = <T extends RateSource>(rates: T, percent: number): T => ({
  ...rates,
  basePriceMinor: Math.round((rates.basePriceMinor * (100 + percent)) / 100),
  overrides: rates.overrides.map((one) => ({
    ...one,
    priceMinor: Math.round((one.priceMinor * (100 + percent)) / 100),
  })),
})

/** The price of a stay at a place, as it is now. The named point `price` can raise it: `{ percent: 12 }`. */
export async function pricePlace(ctx: OperationContext, place: Place, stay: Stay): Promise<Breakdown> {
  const { listing, roomType, ratePlan } = place
  const { percent = 0 } = await ctx.point('price', {
    listingId: listing.id,
    checkIn: stay.checkIn,
    checkOut: stay.checkOut,
  })
  const season: SeasonPrices = { months: monthsOf(listing.city.seasons), events: listing.city.events }
  const rates: PricingInputs['rates'] = ratesOf(listing, roomType && underPlan(roomType, ratePlan))
  return priceStay({
    rates: typeof percent === 'number' && percent !== 0 ? raised(rates, percent) : rates,
    season,
    taxes: listing.city,
    deals: listing.deals.filter(({ bookBy }) => ctx.today <= bookBy),
    stay,
  })
}
