import { operation, type OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { refundPayment } from '../payment/refund-payment'
import { cancelledMail, sendExperienceMail } from './experience-mail'
import { experienceRefund, startOf, type ExperienceRefund } from './experience-policy'
import { findOwnExperienceBooking, type OwnExperienceBooking } from './find-own-booking'
import { SEATED_STATUSES } from './session'

const OPEN_STATUSES = ['created', 'authorised', 'requires_challenge']

/** Why a booking can not be cancelled now; null when it can. */
export function experienceCancelRefusal(ctx: OperationContext, booking: OwnExperienceBooking): StaytwinError | null {
  const conflict = (what: string) =>
    new StaytwinError('conflict', { what, seen: booking.status, fix: 'Nothing is left to do.' })
  if (booking.status === 'cancelled') return conflict('This booking is cancelled already')
  if (!SEATED_STATUSES.includes(booking.status)) return conflict('This booking did not come about')
  if (startOf(booking) <= ctx.now) return conflict('It has begun, so it can not be cancelled any more')
  return null
}

/** What cancelling now gives back; nothing was charged before the payment was taken. */
export function experienceRefundNow(
  ctx: OperationContext,
  booking: OwnExperienceBooking,
): ExperienceRefund & { isCharged: boolean } {
  const isCharged = booking.intents.some(({ status }) => status === 'captured')
  return isCharged ? { ...experienceRefund(booking, ctx.now), isCharged } : { kind: 'none', refundMinor: 0, isCharged }
}

/** Cancels one of the guest's bookings and refunds what its terms give. Throws `not-found`, `conflict`. */
export const cancelExperience = operation<{ code: string }, { code: string; refundMinor: number }>(
  {
    name: 'experience.cancel',
    kind: 'write',
    entity: (args) => `experience-booking:${args.code}`,
    logResult: (result) => result,
  },
  async (ctx, { code }) => {
    const booking = await findOwnExperienceBooking(ctx, code)
    const refusal = experienceCancelRefusal(ctx, booking)
    if (refusal) throw refusal
    const { refundMinor } = experienceRefundNow(ctx, booking)
    await ctx.db.experienceBooking.update({
      where: { id: booking.id },
      data: { status: 'cancelled', cancelledAt: ctx.now, refundMinor },
    })
    for (const { id, status } of booking.intents) {
      if (status === 'captured' && refundMinor > 0)
        await refundPayment(ctx, { intentId: id, amountMinor: refundMinor, reason: 'cancelled' })
      if (OPEN_STATUSES.includes(status))
        await ctx.db.paymentIntent.update({ where: { id }, data: { status: 'cancelled' } })
    }
    await sendExperienceMail(ctx, booking.id, cancelledMail)
    return { code, refundMinor }
  },
)
