import { basisPointsOf, percentOf } from '@/lib/money'
import { isWeekendNight, monthAt, type Day } from '@/prisma/world/day'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PriceOverrideFacts, Stay } from '@/prisma/world/stay'

const SERVICE_PERCENT = 14

/** One night before discounts, where the host set no price: base x season x weekday x event in whole units. */
export function usualNightMinor(listing: ListingFacts, baseMinor: number, day: Day): number {
  const season = listing.city.seasons[monthAt(day) - 1] ?? 100
  const event = listing.city.events.find(({ from, to }) => from <= day && day < to)?.percent ?? 100
  const weekend = isWeekendNight(day) ? listing.weekendPercent : 100
  return Math.round((baseMinor * season * event * weekend) / 1_000_000 / 100) * 100
}

/** One night before discounts: the host's own price, in proportion where a hotel has dearer rooms, or the usual one. */
function nightMinor(
  listing: ListingFacts,
  baseMinor: number,
  day: Day,
  overrides: readonly PriceOverrideFacts[],
): number {
  const own = overrides.find(({ from, to }) => from <= day && day < to)
  if (own === undefined) return usualNightMinor(listing, baseMinor, day)
  return listing.kind === 'hotel'
    ? Math.round((own.priceMinor * baseMinor) / listing.basePriceMinor / 100) * 100
    : own.priceMinor
}

/** The price of a room by a plan, in whole units. */
export const planMinor = (roomMinor: number, percent: number): number =>
  Math.round((roomMinor * percent) / 10_000) * 100

export interface StayAmounts {
  nightsMinor: number
  discountMinor: number
  cleaningFeeMinor: number
  extraGuestFeeMinor: number
  petFeeMinor: number
  serviceFeeMinor: number
  taxMinor: number
  totalMinor: number
}

/** What the stay cost when it was booked. The parts add up to the total. */
export function stayAmounts(stay: Stay, overrides: readonly PriceOverrideFacts[]): StayAmounts {
  const { listing, roomType, plan, rooms, adults, children, pets } = stay
  const nights = stay.to - stay.from
  const baseMinor =
    roomType === null ? listing.basePriceMinor : planMinor(roomType.basePriceMinor, plan?.percent ?? 100)
  let oneRoom = 0
  for (let day = stay.from; day < stay.to; day++) oneRoom += nightMinor(listing, baseMinor, day, overrides)
  const nightsMinor = oneRoom * rooms
  const percent = nights >= 28 ? listing.monthlyDiscount : nights >= 7 ? listing.weeklyDiscount : 0
  const discountMinor = percentOf(nightsMinor, percent)
  const persons = adults + children
  const extraGuestFeeMinor = listing.extraGuestFeeMinor * Math.max(0, persons - listing.guestsIncluded) * nights
  const petFeeMinor = pets > 0 ? listing.petFeeMinor : 0
  const { cleaningFeeMinor, city } = listing
  const stayMinor = nightsMinor - discountMinor + cleaningFeeMinor
  const serviceFeeMinor = percentOf(stayMinor, SERVICE_PERCENT)
  const taxMinor = basisPointsOf(stayMinor + extraGuestFeeMinor, city.taxBp) + city.cityTax * persons * nights
  const totalMinor = stayMinor + extraGuestFeeMinor + petFeeMinor + serviceFeeMinor + taxMinor
  return {
    ...{ nightsMinor, discountMinor, cleaningFeeMinor, extraGuestFeeMinor, petFeeMinor, serviceFeeMinor, taxMinor },
    totalMinor,
  }
}
