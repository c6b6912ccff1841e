import type { CalendarDate } from '@/lib/calendar-date'

/** The lines of a price, in minor units, before anything is used against it. */
export interface Amounts {
  nightsMinor: number
  /** For a week or a month. Positive; is subtracted. */
  discountMinor: number
  /** "Weekly discount (10%)"; null when there is none. */
  discountLabel: string | null
  cleaningFeeMinor: number
  extraGuestFeeMinor: number
  petFeeMinor: number
  serviceFeeMinor: number
  taxMinor: number
  totalMinor: number
  currency: string
}

/** A price that the host lowered for some of the nights, which have it already; `savedMinor` is what they would cost more without it. */
export interface DealSaving {
  name: string
  percent: number
  savedMinor: number
}

/** The price of a stay, line by line, in minor units. `totalMinor` is the exact sum of the lines; discount, coupon and credit are subtracted. */
export interface Breakdown extends Amounts {
  /** For room types: the price of all rooms in that night. */
  nights: { date: CalendarDate; priceMinor: number }[]
  deal: DealSaving | null
  /** Positive; is subtracted. */
  couponMinor: number
  /** "Spring break savings (SPRING15)"; null without one. */
  couponLabel: string | null
  /** Positive; is subtracted: paid from the guest's credit. */
  creditMinor: number
}
