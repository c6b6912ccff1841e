import { amountsOf } from '../../pricing/price-stay'
import type { Geography } from '../index/geography'
import type { Segment } from '../index/segment'
import type { SearchQuery } from './search-query'

const NO_NIGHT_RATES = { basePriceMinor: 0, weekendPercent: 100, overrides: [] }

/** The price of a stay whose nights cost so much, with all fees and taxes, as `pricing/price-place.ts` has it. Needs dates. */
export function stayTotal(
  s: Segment,
  { criteria, dates }: SearchQuery,
  geography: Geography,
  row: number,
  room: number,
  nightsMinor: number,
): number {
  const isWhole = s.roomId[room] === 0
  const rates = {
    ...NO_NIGHT_RATES,
    currency: '',
    weeklyDiscount: s.weeklyDiscount[row]!,
    monthlyDiscount: s.monthlyDiscount[row]!,
    cleaningFeeMinor: s.cleaningFeeMinor[row]!,
    petFeeMinor: s.petFeeMinor[row]!,
    // Room types have a fixed capacity, so nobody is an extra guest.
    extraGuestFeeMinor: isWhole ? s.extraGuestFeeMinor[row]! : 0,
    guestsIncluded: s.guestsIncluded[row]!,
  }
  const { adults, children, pets } = criteria
  const stay = { checkIn: '', checkOut: '', rooms: isWhole ? 1 : criteria.rooms, adults, children, pets }
  const taxes = geography.cities[s.city[row]!]!
  return amountsOf({ rates, taxes, stay }, nightsMinor, dates?.nights ?? 1).totalMinor
}
