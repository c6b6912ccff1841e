import { operation } from '@/fault-injection/operation'
import { failPayment } from '../payment/fail-payment'
import { failExperience } from './pay-experience'

/** Job `experience.expire`: a booking that nobody paid lets its seats go. A payment that was taken stays: the provider will tell. */
export const expireExperienceBooking = operation<{ bookingId: number }, void>(
  { name: 'hold.expire', kind: 'write', entity: (args) => `experience-booking:${args.bookingId}` },
  async (ctx, { bookingId }) => {
    const booking = await ctx.db.experienceBooking.findUnique({
      where: { id: bookingId },
      include: { intents: { orderBy: { id: 'asc' } } },
    })
    if (booking?.status !== 'pending') return
    const intent = booking.intents.at(-1)
    if (!intent) return failExperience(ctx, bookingId)
    if (intent.status !== 'captured') await failPayment(ctx, { intentId: intent.id, failure: 'challenge-failed' })
  },
)
