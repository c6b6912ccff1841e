import type { Booking, Coupon } from '@/generated/prisma/client'
import type { Breakdown } from '../pricing/breakdown'

/** What `bookingBreakdown` needs beside the booking. */
export const BREAKDOWN_INCLUDE = { couponUse: { include: { coupon: true } } } as const

/** The price of a booking line by line, as it was agreed on. */
export const bookingBreakdown = (
  booking: Booking & { couponUse: { coupon: Coupon } | null },
): Omit<Breakdown, 'nights' | 'discountLabel'> => ({
  nightsMinor: booking.nightsMinor,
  discountMinor: booking.discountMinor,
  cleaningFeeMinor: booking.cleaningFeeMinor,
  extraGuestFeeMinor: booking.extraGuestFeeMinor,
  petFeeMinor: booking.petFeeMinor,
  serviceFeeMinor: booking.serviceFeeMinor,
  taxMinor: booking.taxMinor,
  deal: null,
  couponMinor: booking.couponMinor,
  couponLabel: booking.couponUse && `${booking.couponUse.coupon.name} (${booking.couponUse.coupon.code})`,
  creditMinor: booking.creditMinor,
  totalMinor: booking.totalMinor,
  currency: booking.currency,
})
