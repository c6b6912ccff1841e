import type { CalendarDate } from '@/lib/calendar-date'
import { basisPointsOf, percentOf } from '@/lib/money'
import { personsOf } from '../stay/stay'
import type { Amounts, Breakdown, DealSaving } from './breakdown'
import { nightPrice, pricedNights, type NightRates, type PricedNight, type SeasonPrices } from './night-price'

const SERVICE_FEE_PERCENT = 14
const WEEKLY_NIGHTS = 7
const MONTHLY_NIGHTS = 28

export interface PricedDeal {
  name: string
  percent: number
  fromDate: CalendarDate
  toDate: CalendarDate // exclusive
}

export interface PricingInputs {
  rates: NightRates & {
    currency: string
    weeklyDiscount: number // percent
    monthlyDiscount: number // percent
    cleaningFeeMinor: number
    petFeeMinor: number // a stay
    extraGuestFeeMinor: number // a night and person above guestsIncluded
    guestsIncluded: number
  }
  season: SeasonPrices
  taxes: { taxBasisPoints: number; cityTaxMinor: number }
  /** What the host calls the lowered prices among the overrides. */
  deals?: PricedDeal[]
  stay: { checkIn: CalendarDate; checkOut: CalendarDate; rooms: number; adults: number; children: number; pets: number }
}

function discountOf(nights: number, { weeklyDiscount, monthlyDiscount }: PricingInputs['rates']) {
  if (nights >= MONTHLY_NIGHTS && monthlyDiscount > 0) return { name: 'Monthly', percent: monthlyDiscount }
  if (nights >= WEEKLY_NIGHTS && weeklyDiscount > 0) return { name: 'Weekly', percent: weeklyDiscount }
  return null
}

/**
 * All lines that follow from the price of the nights, in minor units. The service fee is 14 % of nights, discount and cleaning; taxes are the city's
 * share of these and of the fee for extra guests, and its amount a person (2 years and older) and night.
 */
export function amountsOf(
  { rates, taxes, stay }: Omit<PricingInputs, 'season'>,
  nightsMinor: number,
  nights: number,
): Amounts {
  const persons = personsOf(stay)
  const discount = discountOf(nights, rates)
  const discountMinor = discount ? percentOf(nightsMinor, discount.percent) : 0
  const { cleaningFeeMinor } = rates
  const extraGuestFeeMinor = rates.extraGuestFeeMinor * Math.max(0, persons - rates.guestsIncluded) * nights
  const petFeeMinor = stay.pets > 0 ? rates.petFeeMinor : 0
  const stayMinor = nightsMinor - discountMinor + cleaningFeeMinor
  const serviceFeeMinor = percentOf(stayMinor, SERVICE_FEE_PERCENT)
  const taxMinor =
    basisPointsOf(stayMinor + extraGuestFeeMinor, taxes.taxBasisPoints) + taxes.cityTaxMinor * persons * nights
  return {
    nightsMinor,
    discountMinor,
    discountLabel: discount && `${discount.name} discount (${discount.percent}%)`,
    cleaningFeeMinor,
    extraGuestFeeMinor,
    petFeeMinor,
    serviceFeeMinor,
    taxMinor,
    totalMinor: stayMinor + extraGuestFeeMinor + petFeeMinor + serviceFeeMinor + taxMinor,
    currency: rates.currency,
  }
}

/** What a stay costs, night by night and line by line, in minor units. */
export function priceStay({ rates, season, taxes, deals = [], stay }: PricingInputs): Breakdown {
  const priced = pricedNights(season, stay.checkIn, stay.checkOut)
  const nights = priced.map((night) => ({
    date: night.date,
    priceMinor: nightPrice(rates, night) * stay.rooms,
  }))
  const nightsMinor = nights.reduce((sum, night) => sum + night.priceMinor, 0)
  return {
    nights,
    ...amountsOf({ rates, taxes, stay }, nightsMinor, nights.length),
    deal: savingOf(deals, rates, priced, stay.rooms),
    ...NOTHING_USED,
  }
}

const NOTHING_USED = { couponMinor: 0, couponLabel: null, creditMinor: 0 }

/** The first deal that makes nights of the stay cheaper than they are without the host's own prices. */
function savingOf(deals: PricedDeal[], rates: NightRates, nights: PricedNight[], rooms: number): DealSaving | null {
  for (const { name, percent, fromDate, toDate } of deals) {
    const inDeal = nights.filter(({ date }) => fromDate <= date && date < toDate)
    const usual = inDeal.reduce((sum, night) => sum + nightPrice({ ...rates, overrides: [] }, night), 0)
    const savedMinor = (usual - inDeal.reduce((sum, night) => sum + nightPrice(rates, night), 0)) * rooms
    if (savedMinor > 0) return { name, percent, savedMinor }
  }
  return null
}
