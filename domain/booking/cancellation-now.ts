import type { Booking, PaymentCapture, PaymentIntent, PaymentRefund } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { OCCUPYING_STATUSES } from './booking-status'
import { policyOf } from './cancellation-policy'
import { refundOf, type Refund } from './refund-of'
import { splitRefund, type RefundParts } from './split-refund'

type CancellableBooking = Booking & {
  intents: (PaymentIntent & { captures: PaymentCapture[]; refunds: PaymentRefund[] })[]
}

/** Why a booking can not be cancelled now; null when it can. */
export function cancellationRefusal(ctx: OperationContext, booking: Booking): StaytwinError | null {
  const conflict = (what: string, fix: string) => new StaytwinError('conflict', { what, seen: booking.status, fix })
  if (booking.status === 'cancelled') return conflict('This booking is cancelled already', 'Nothing is left to do.')
  if (!OCCUPYING_STATUSES.some((status) => status === booking.status))
    return conflict('This booking did not come about, so it can not be cancelled', 'Nothing is left to do.')
  if (booking.checkOut <= ctx.today) return conflict('This stay is over', 'Past stays can not be cancelled.')
  if (booking.checkIn < ctx.today)
    return conflict('This stay has begun', 'Talk to your host if you want to leave earlier.')
  return null
}

/**
 * What cancelling now gives back. Without anything that was taken, there is nothing to give back: what the bank keeps is released, and credit that was
 * set aside for a request comes back whole.
 */
export function refundNow(
  ctx: OperationContext,
  booking: CancellableBooking,
): Refund & RefundParts & { isCharged: boolean } {
  const { checkIn, createdAt, totalMinor, creditMinor, serviceFeeMinor } = booking
  const chargedMinor = booking.intents.reduce((sum, intent) => sum + takenOf(intent), 0)
  const isStanding = booking.status === 'confirmed' || chargedMinor > 0
  if (!isStanding || chargedMinor + creditMinor === 0)
    return { kind: 'none', refundMinor: 0, creditBackMinor: creditMinor, isCharged: false }
  const policy = policyOf(booking.cancellationPolicy)
  const priceMinor = totalMinor + creditMinor
  const { kind, refundMinor: policyMinor } = refundOf({
    ...{ policy, checkIn, createdAt, now: ctx.now, totalMinor: priceMinor, serviceFeeMinor },
  })
  return { kind, ...splitRefund({ policyMinor, priceMinor, chargedMinor, creditMinor }), isCharged: true }
}

/** What was taken by a payment and not paid back yet. */
export const takenOf = (intent: Pick<CancellableBooking['intents'][number], 'captures' | 'refunds'>): number =>
  intent.captures.reduce((sum, { amountMinor }) => sum + amountMinor, 0) -
  intent.refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
