import type { Instant } from '@/lib/instant'
import { moneyOf, payingLines, policyLine, priceLines, stayLines, type MailBooking } from './booking-mail'
import type { MailText } from './send-letter'

export const confirmedText =
  (now: Instant) =>
  (booking: MailBooking): MailText => ({
    kind: 'booking-confirmed',
    subject: `Booking confirmed: ${booking.listing.title} (${booking.code})`,
    paragraphs: [
      `Your stay in ${booking.listing.city.name} is booked. ${booking.listing.host.firstName} is looking forward to meeting you.`,
      stayLines(booking),
      `Address: ${booking.listing.address}, ${booking.listing.city.name}`,
      payingLines(booking),
      policyLine(booking, now),
      'You find everything about this stay under Trips. To change or cancel it, open it there.',
    ],
  })

export const receiptText = (booking: MailBooking): MailText => {
  const intent = booking.intents.at(-1)
  const card = intent?.card
  const paid = moneyOf(booking, intent?.amountMinor ?? booking.totalMinor)
  return {
    kind: 'receipt',
    subject: `Receipt for booking ${booking.code}: ${paid}`,
    paragraphs: [
      `Thank you for your payment of ${paid}${card ? ` with your ${card.brand} card ending in ${card.last4}` : ''}.`,
      stayLines(booking),
      priceLines(booking),
      'The charge shows on your statement as LARKSTAY. All payments and refunds are listed under Payments.',
    ],
  }
}

export const requestedText = (booking: MailBooking): MailText => ({
  kind: 'booking-requested',
  subject: `Request sent: ${booking.listing.title} (${booking.code})`,
  paragraphs: [
    `Your request to stay in ${booking.listing.city.name} is with ${booking.listing.host.firstName}, who usually answers within two hours. The nights are kept for you until then.`,
    stayLines(booking),
    reservedLine(booking),
  ],
})

function reservedLine(booking: MailBooking): string {
  const intent = booking.intents.at(-1)
  if (!intent) return 'Nothing is reserved on your card, and nothing is charged before your host accepts.'
  return `We have reserved ${moneyOf(booking, intent.amountMinor)} on your card. It is charged only when your host accepts; otherwise it is released.`
}

export const declinedText = (booking: MailBooking): MailText => ({
  kind: 'booking-declined',
  subject: `Request declined: ${booking.listing.title} (${booking.code})`,
  paragraphs: [
    `Unfortunately ${booking.listing.host.firstName} can not host you on these dates. Your card was not charged, and the amount that was reserved on it has been released.`,
    stayLines(booking),
    'There are other places for your dates: search again whenever you like.',
  ],
})

export const cancelledText = (booking: MailBooking): MailText => ({
  kind: 'booking-cancelled',
  subject: `Booking cancelled: ${booking.listing.title} (${booking.code})`,
  paragraphs: [
    'As you asked, we have cancelled your booking.',
    stayLines(booking),
    ...(booking.credits.some(({ amountMinor }) => amountMinor > 0)
      ? ['The credit that comes back is on your balance again.']
      : []),
    booking.refundMinor
      ? `You get back ${moneyOf(booking, booking.refundMinor)}. It arrives on the card that you paid with in 2 to 5 days; we write to you when it is on its way.`
      : booking.confirmedAt
        ? 'By the cancellation policy of this booking nothing is refunded.'
        : 'Your card was not charged.',
  ],
})

export const refundedText =
  (amountMinor: number) =>
  (booking: MailBooking): MailText => {
    const card = booking.intents.at(-1)?.card
    return {
      kind: 'refund',
      subject: `Refund for booking ${booking.code}: ${moneyOf(booking, amountMinor)}`,
      paragraphs: [
        `We have sent you ${moneyOf(booking, amountMinor)}${card ? ` back to your ${card.brand} card ending in ${card.last4}` : ''}. Your bank may need a day to show it.`,
        stayLines(booking),
      ],
    }
  }
