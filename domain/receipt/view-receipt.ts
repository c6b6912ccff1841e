import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { BREAKDOWN_INCLUDE, bookingBreakdown } from '../booking/booking-breakdown'
import { bookingNotFound } from '../booking/booking-not-found'
import { photoPath } from '../listing/photo-path'
import { INTENT_INCLUDE, linesOfIntents, type PaymentLine } from '../payment/payment-line'
import { bookedStay } from '../trip/trip-card'
import type { BookedStay, TripView } from '../trip/trip-view'
import { tripPaying, type TripPaying } from '../trip/trip-paying'

export interface ReceiptView extends BookedStay {
  /** "RC-LK7Q2MXA" */
  number: string
  bookingCode: string
  /** When the first payment was taken; when it was confirmed, where nothing was. */
  issuedAt: Instant
  billedTo: { name: string; email: string; place: string }
  title: string
  place: string
  photo: string | null
  host: string
  party: { adults: number; children: number; infants: number; pets: number }
  breakdown: TripView['breakdown']
  /** Charges and refunds, oldest first. */
  payments: PaymentLine[]
  paying: TripPaying
  isCancelled: boolean
}

/** The receipt of one of the guest's stays, to be printed. Throws `not-found`; `conflict` for a booking that was never confirmed. */
export const viewReceipt = operation<{ code: string }, ReceiptView>(
  { name: 'receipt.view', kind: 'read', entity: (args) => `booking:${args.code}` },
  async (ctx, { code }) => {
    const guestId = requireGuest(ctx)
    const booking = await ctx.db.booking.findUnique({
      where: { code },
      include: {
        ...BREAKDOWN_INCLUDE,
        dues: true,
        guest: true,
        roomType: true,
        ratePlan: true,
        listing: { include: { city: true, host: true, photos: { orderBy: { position: 'asc' }, take: 1 } } },
        intents: { include: INTENT_INCLUDE },
      },
    })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    if (booking.confirmedAt === null)
      throw new StaytwinError('conflict', {
        what: 'There is no receipt for this reservation',
        seen: booking.status,
        fix: 'A receipt is made when the reservation is confirmed.',
      })
    const { guest, listing, adults, children, infants, pets } = booking
    const payments = linesOfIntents(booking.intents)
      .filter(({ kind }) => kind === 'charge' || kind === 'refund')
      .reverse()
    return {
      number: `RC-${code}`,
      bookingCode: code,
      issuedAt: payments[0]?.at ?? booking.confirmedAt,
      billedTo: {
        name: `${guest.firstName} ${guest.lastName}`,
        email: guest.email,
        place: [guest.homeCity, guest.homeCountry].filter(Boolean).join(', '),
      },
      title: listing.title,
      place: `${listing.address}, ${listing.city.name}, ${listing.city.country}`,
      photo: listing.photos[0] ? photoPath(listing.photos[0].photo) : null,
      host: `${listing.host.firstName} ${listing.host.lastName}`,
      ...bookedStay(booking),
      party: { adults, children, infants, pets },
      breakdown: bookingBreakdown(booking),
      payments,
      paying: await tripPaying(ctx, booking),
      isCancelled: booking.status === 'cancelled',
    }
  },
)
