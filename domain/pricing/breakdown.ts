import type { CalendarDate } from '@/lib/calendar-date'

/** The price of a stay, line by line, in minor units. `totalMinor` is the exact sum of the lines (the discount is subtracted). */
export interface Breakdown {
  /** For room types: the price of all rooms in that night. */
  nights: { date: CalendarDate; priceMinor: number }[]
  nightsMinor: number
  /** Positive; is subtracted. */
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
