import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { formatMoney } from '@/lib/money'
import { sendLetter, type MailText } from '../mail/send-letter'
import { describeParty } from '../stay/describe-party'
import { formatDay } from '../stay/format-day'
import { experiencePolicyText } from './experience-policy'

const INCLUDE = {
  guest: true,
  slot: true,
  experience: { include: { city: true, host: true } },
  intents: { include: { card: true }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.ExperienceBookingInclude

type MailBooking = Prisma.ExperienceBookingGetPayload<{ include: typeof INCLUDE }>

const amount = (booking: MailBooking, minor: number): string => formatMoney(minor, booking.currency)

function facts({ experience, slot, date, code, ...party }: MailBooking): string {
  return [
    experience.title,
    `When: ${formatDay(date)}, ${slot.startTime} (${experience.city.name} time)`,
    `Where: ${experience.meetingPoint}`,
    `Language: ${slot.language}`,
    `For: ${describeParty(party)}`,
    `Booking code: ${code}`,
  ].join('\n')
}

export const confirmedMail = (booking: MailBooking): MailText => ({
  kind: 'experience-confirmed',
  subject: `Booking confirmed: ${booking.experience.title} (${booking.code})`,
  paragraphs: [
    `Your seats are booked. ${booking.experience.host.firstName} is looking forward to meeting you.`,
    facts(booking),
    `Total paid: ${amount(booking, booking.totalMinor)}`,
    `Cancellation: ${experiencePolicyText(booking.experience.cancellationHours)}`,
    'You find everything about it under Trips. To cancel it, open it there.',
  ],
})

export const receiptMail = (booking: MailBooking): MailText => {
  const card = booking.intents.at(-1)?.card
  const paid = amount(booking, booking.totalMinor)
  return {
    kind: 'receipt',
    subject: `Receipt for booking ${booking.code}: ${paid}`,
    paragraphs: [
      `Thank you for your payment of ${paid}${card ? ` with your ${card.brand} card ending in ${card.last4}` : ''}.`,
      facts(booking),
      'The charge shows on your statement as LARKSTAY. All payments and refunds are listed under Payments.',
    ],
  }
}

export const cancelledMail = (booking: MailBooking): MailText => ({
  kind: 'experience-cancelled',
  subject: `Booking cancelled: ${booking.experience.title} (${booking.code})`,
  paragraphs: [
    'As you asked, we have cancelled your booking.',
    facts(booking),
    booking.refundMinor
      ? `You get back ${amount(booking, booking.refundMinor)}. It arrives on the card that you paid with in 2 to 5 days; we write to you when it is on its way.`
      : booking.confirmedAt
        ? 'By the cancellation terms of this experience nothing is refunded.'
        : 'Your card was not charged.',
  ],
})

export const refundedMail =
  (amountMinor: number) =>
  (booking: MailBooking): MailText => ({
    kind: 'refund',
    subject: `Refund for booking ${booking.code}: ${amount(booking, amountMinor)}`,
    paragraphs: [
      `We have sent you ${amount(booking, amountMinor)} back to your card. Your bank may need a day to show it.`,
      facts(booking),
    ],
  })

/** Within a write: sends a mail about a booking to its guest, in the words that `write` finds for it. */
export async function sendExperienceMail(
  ctx: OperationContext,
  bookingId: number,
  write: (booking: MailBooking) => MailText,
): Promise<void> {
  const booking = await ctx.db.experienceBooking.findUniqueOrThrow({ where: { id: bookingId }, include: INCLUDE })
  await sendLetter(ctx, { userId: booking.guestId, greets: booking.guest.firstName, ...write(booking) })
}
