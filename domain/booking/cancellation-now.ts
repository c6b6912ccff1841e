import type { Booking, PaymentIntent } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { OCCUPYING_STATUSES } from './booking-status'
import { policyOf } from './cancellation-policy'
import { refundOf, type Refund } from './refund-of'

type CancellableBooking = Booking & { intents: PaymentIntent[] }

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

/** What cancelling now gives back. Without a payment that was taken, there is nothing to give back: what the bank keeps is released. */
export function refundNow(ctx: OperationContext, booking: CancellableBooking): Refund & { isCharged: boolean } {
  if (!booking.intents.some(({ status }) => status === 'captured'))
    return { kind: 'none', refundMinor: 0, isCharged: false }
  const { checkIn, createdAt, totalMinor, serviceFeeMinor } = booking
  const policy = policyOf(booking.cancellationPolicy)
  return { ...refundOf({ policy, checkIn, createdAt, now: ctx.now, totalMinor, serviceFeeMinor }), isCharged: true }
}
