import type { Instant } from '@/lib/instant'
import { dateOf } from '@/lib/instant'
import type { PaymentFailure } from '../payment/payment-failure'
import { formatDay } from '../stay/format-day'
import { moneyOf, stayLines, type MailBooking } from './booking-mail'
import type { MailText } from './send-letter'

const WHY: Record<PaymentFailure, string> = {
  declined: 'your bank declined it',
  'insufficient-funds': 'there was not enough money on the card',
  expired: 'the card has expired',
  'challenge-failed': 'it was not confirmed',
}

/** The rest of a price was taken. */
export const duePaidText =
  (amountMinor: number) =>
  (booking: MailBooking): MailText => {
    const card = booking.intents.at(-1)?.card
    return {
      kind: 'receipt',
      subject: `Payment received for booking ${booking.code}: ${moneyOf(booking, amountMinor)}`,
      paragraphs: [
        `We have charged ${moneyOf(booking, amountMinor)}${card ? ` to your ${card.brand} card ending in ${card.last4}` : ''}, as agreed when you booked. Nothing is left to pay for this stay.`,
        stayLines(booking),
        'You find the receipt on the page of the trip.',
      ],
    }
  }

/** The bank refused, and it is tried again. */
export const dueFailedText =
  (amountMinor: number, failure: PaymentFailure, nextTry: Instant) =>
  (booking: MailBooking): MailText => ({
    kind: 'payment-failed',
    subject: `We could not charge ${moneyOf(booking, amountMinor)} for booking ${booking.code}`,
    paragraphs: [
      `The payment for your stay in ${booking.listing.city.name} did not go through: ${WHY[failure]}.`,
      stayLines(booking),
      `Open the trip and pay with another card. Otherwise we try this card once more on ${formatDay(dateOf(nextTry))}; if it is refused again, the booking is cancelled.`,
    ],
  })

/** The bank refused twice. */
export const unpaidText =
  (amountMinor: number) =>
  (booking: MailBooking): MailText => ({
    kind: 'booking-cancelled',
    subject: `Booking cancelled: ${booking.listing.title} (${booking.code})`,
    paragraphs: [
      `We could not charge ${moneyOf(booking, amountMinor)} for this stay, twice, so the booking is cancelled.`,
      stayLines(booking),
      booking.refundMinor
        ? `You get back ${moneyOf(booking, booking.refundMinor)} on the card that you paid with, in 2 to 5 days.`
        : 'Nothing more is charged.',
    ],
  })
