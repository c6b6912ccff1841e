import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { nightsBetween } from '@/lib/calendar-date'
import { countOf } from '@/lib/count-of'
import { formatMoney } from '@/lib/money'
import { policyText } from '../booking/policy-text'
import { policyOf } from '../booking/cancellation-policy'
import { describeNights, describeParty } from '../stay/describe-party'
import { formatDay } from '../stay/format-day'
import { sendLetter, type MailText } from './send-letter'

const INCLUDE = {
  guest: true,
  roomType: true,
  ratePlan: true,
  listing: { include: { city: true, host: true } },
  intents: { include: { card: true }, orderBy: { id: 'asc' } },
  dues: { orderBy: { id: 'asc' } },
  credits: true,
} as const satisfies Prisma.BookingInclude

export type MailBooking = Prisma.BookingGetPayload<{ include: typeof INCLUDE }>

/** The block of facts that every mail about a booking repeats. */
export function stayLines(booking: MailBooking): string {
  const { listing, roomType, ratePlan } = booking
  const nights = nightsBetween(booking.checkIn, booking.checkOut)
  return [
    listing.title,
    ...(roomType ? [`${roomType.name}, ${countOf(booking.rooms, 'room')}`] : []),
    ...(ratePlan ? [ratePlan.name] : []),
    `Check-in: ${formatDay(booking.checkIn)}, from ${listing.checkInFrom}`,
    `Check-out: ${formatDay(booking.checkOut)}, by ${listing.checkOutBy} (${describeNights(nights)})`,
    `Guests: ${describeParty(booking)}`,
    `Booking code: ${booking.code}`,
  ].join('\n')
}

/** "$1,234.50" */
export const moneyOf = (booking: MailBooking, minor: number): string => formatMoney(minor, booking.currency)

/** The lines of the price that are not zero, and the total. */
export function priceLines(booking: MailBooking): string {
  const lines: [string, number][] = [
    ['Nights', booking.nightsMinor],
    ['Discount', -booking.discountMinor],
    ['Cleaning fee', booking.cleaningFeeMinor],
    ['Extra guests', booking.extraGuestFeeMinor],
    ['Pet fee', booking.petFeeMinor],
    ['Service fee', booking.serviceFeeMinor],
    ['Taxes', booking.taxMinor],
    ['Coupon', -booking.couponMinor],
    ['Your credit', -booking.creditMinor],
  ]
  const shown = lines.filter(([, minor]) => minor !== 0).map(([name, minor]) => `${name}: ${moneyOf(booking, minor)}`)
  return [...shown, `Total: ${moneyOf(booking, booking.totalMinor)}`].join('\n')
}

/** "Total: $412.20", and when it is paid where that is not at once. */
export function payingLines(booking: MailBooking): string {
  const total = moneyOf(booking, booking.totalMinor)
  if (booking.paymentPlan === 'at-property') return `To pay at the property: ${total}. Nothing was charged.`
  const due = booking.dues.find(({ status }) => status === 'due')
  if (!due) return `Total paid: ${total}`
  const now = booking.totalMinor - due.amountMinor
  const later = `${moneyOf(booking, due.amountMinor)} is charged to your card on ${formatDay(due.dueOn)}`
  return now === 0 ? `Total: ${total}. Nothing was charged yet; ${later}.` : `Total: ${total}. You have paid ${moneyOf(booking, now)}; ${later}.` // prettier-ignore
}

export const policyLine = (booking: MailBooking, now: string): string =>
  `Cancellation: ${policyText(policyOf(booking.cancellationPolicy), booking.checkIn, booking.createdAt, now)}`

/** Within a write: sends a mail about a booking to its guest, in the words that `write` finds for it. */
export async function sendBookingMail(
  ctx: OperationContext,
  bookingId: number,
  write: (booking: MailBooking) => MailText,
): Promise<void> {
  const booking = await ctx.db.booking.findUniqueOrThrow({ where: { id: bookingId }, include: INCLUDE })
  const { guestId: userId, guest } = booking
  await sendLetter(ctx, { userId, greets: guest.firstName, ...write(booking), bookingId })
}
