import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { nightsBetween } from '@/lib/calendar-date'
import type { BookingStatus } from '../booking/booking-status'
import { CARD_INCLUDE, cardOf } from '../listing/card-of'
import { readChildAges } from '../stay/child-ages'
import type { BookedStay, TripCard } from './trip-view'

export const TRIP_INCLUDE = {
  roomType: true,
  ratePlan: true,
  listing: { include: CARD_INCLUDE },
} as const satisfies Prisma.BookingInclude

export type TripBooking = Prisma.BookingGetPayload<{ include: typeof TRIP_INCLUDE }>

const LABELS: Record<BookingStatus, string> = {
  pending: 'Payment in progress',
  requested: 'Waiting for the host',
  confirmed: 'Confirmed',
  cancelled: 'Cancelled',
  declined: 'Declined by the host',
  failed: 'Payment failed',
}

/** Which room from when to when. */
export const bookedStay = (booking: Omit<TripBooking, 'listing'>): BookedStay => ({
  roomTypeName: booking.roomType?.name ?? null,
  ratePlanName: booking.ratePlan?.name ?? null,
  rooms: booking.rooms,
  checkIn: booking.checkIn,
  checkOut: booking.checkOut,
  nightCount: nightsBetween(booking.checkIn, booking.checkOut),
})

/** A booking as a card in Trips, with the price that was agreed on. */
export function tripCard(ctx: OperationContext, booking: TripBooking): TripCard {
  const { listing, roomType, ratePlan } = booking
  const status = booking.status as BookingStatus
  return {
    code: booking.code,
    status,
    statusLabel: LABELS[status],
    listing: cardOf(ctx, { listing, roomType, ratePlan }, booking),
    ...bookedStay(booking),
    adults: booking.adults,
    children: booking.children,
    infants: booking.infants,
    pets: booking.pets,
    childAges: readChildAges(booking.childAges),
    totalMinor: booking.totalMinor,
    currency: booking.currency,
  }
}
