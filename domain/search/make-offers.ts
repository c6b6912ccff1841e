import type { CalendarDate } from '@/lib/calendar-date'
import { allowsDates, type DateFacts } from '../availability/date-refusal'
import { isFree } from '../availability/occupancy'
import type { CancellationPolicy } from '../booking/cancellation-policy'
import { placePolicy } from '../booking/place-policy'
import { nightPrice } from '../pricing/night-price'
import { ratesOf } from '../pricing/price-place'
import { amountsOf } from '../pricing/price-stay'
import type { Candidate, CandidateRoom } from './candidate'
import type { CityPrices, Overrides } from './load-prices'
import type { TakenSpan } from './load-taken'
import { compareOffers, type Offer } from './offer'
import type { SearchCriteria } from './search-criteria'

export interface ChosenDates {
  checkIn: CalendarDate
  checkOut: CalendarDate
  nights: CalendarDate[]
  facts: DateFacts
  taken: Map<number, TakenSpan[]>
  cities: Map<number, CityPrices>
  overrides: Overrides
}

/** The policies under which a stay on the chosen dates, booked now, can be cancelled for free. */
export type FreePolicies = ReadonlySet<CancellationPolicy>

/** Everything that can be had at a listing for this party, and for these dates when there are some; the cheapest first. */
export function makeOffers(
  candidate: Candidate,
  criteria: SearchCriteria,
  dates: ChosenDates | null,
  free: FreePolicies,
): Offer[] {
  if (dates && !allowsDates(candidate, dates.facts)) return []
  if (candidate.kind !== 'hotel' && candidate.rooms.length === 0) {
    const offer = makeOffer(candidate, null, criteria, dates, free)
    return offer ? [offer] : []
  }
  const persons = criteria.adults + criteria.children
  return candidate.rooms
    .filter((room) => room.quantity >= criteria.rooms && room.maxGuests * criteria.rooms >= persons)
    .flatMap((room) => makeOffer(candidate, room, criteria, dates, free) ?? [])
    .sort(compareOffers)
}

function makeOffer(
  candidate: Candidate,
  room: CandidateRoom | null,
  criteria: SearchCriteria,
  dates: ChosenDates | null,
  free: FreePolicies,
): Offer | null {
  const rooms = room ? criteria.rooms : 1
  const common = {
    roomTypeId: room?.id ?? null,
    roomTypeName: room?.name ?? null,
    isFreeCancellation: free.has(placePolicy(candidate, room)),
    hasBreakfast: room?.hasBreakfast ?? candidate.hasBreakfast,
  }
  if (!dates) return { ...common, nightlyMinor: (room ?? candidate.rates).basePriceMinor * rooms, totalMinor: null }
  if (!isFreeFor(candidate, room, rooms, dates)) return null
  const city = dates.cities.get(candidate.cityId)
  if (!city) return null
  const overrides = dates.overrides.get(candidate.id)
  const rates = ratesOf(overrides ? { ...candidate.rates, overrides } : candidate.rates, room)
  let nightsMinor = 0
  for (const night of city.nights) nightsMinor += nightPrice(rates, night)
  const stay = { ...criteria, checkIn: dates.checkIn, checkOut: dates.checkOut, rooms }
  const { totalMinor } = amountsOf({ rates, taxes: city, stay }, nightsMinor * rooms, dates.nights.length)
  return { ...common, nightlyMinor: Math.round((nightsMinor * rooms) / dates.nights.length), totalMinor }
}

function isFreeFor(candidate: Candidate, room: CandidateRoom | null, rooms: number, dates: ChosenDates): boolean {
  const spans = dates.taken.get(candidate.id)
  const quantity = room?.quantity ?? 1
  if (!spans) return quantity >= rooms
  const occupied = spans
    .filter((span) => !room || span.roomTypeId === room.id || (span.roomTypeId === null && !span.isStay))
    // A whole place is one; a block without a room type closes the whole house.
    .map((span) => (room && span.roomTypeId !== null ? span : { ...span, quantity }))
  const turnoverNights = room ? 0 : candidate.turnoverNights
  const { checkIn: from, checkOut: to, nights } = dates
  return isFree(occupied, { from, to, nights, quantity, rooms, turnoverNights })
}
