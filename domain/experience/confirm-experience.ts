import { operation } from '@/fault-injection/operation'
import { confirmedMail, receiptMail, sendExperienceMail } from './experience-mail'

/** Last step of a booking: its payment was taken. Confirms it once, with a mail and a receipt; one that is over stays as it is. */
export const confirmExperience = operation<{ bookingId: number }, { isConfirmed: boolean }>(
  {
    name: 'experience.confirm',
    kind: 'write',
    entity: (args) => `experience-booking:${args.bookingId}`,
    logResult: (result) => result,
  },
  async (ctx, { bookingId }) => {
    const { status } = await ctx.db.experienceBooking.findUniqueOrThrow({ where: { id: bookingId } })
    if (status !== 'pending') return { isConfirmed: status === 'confirmed' }
    await ctx.db.experienceBooking.update({
      where: { id: bookingId },
      data: { status: 'confirmed', confirmedAt: ctx.now },
    })
    await sendExperienceMail(ctx, bookingId, confirmedMail)
    await sendExperienceMail(ctx, bookingId, receiptMail)
    return { isConfirmed: true }
  },
)
