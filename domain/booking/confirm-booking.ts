import { operation } from '@/fault-injection/operation'
import { instantAt } from '@/lib/instant'
import { enqueueJob } from '../jobs/enqueue-job'
import { sendBookingMail } from '../mail/booking-mail'
import { confirmedText, receiptText } from '../mail/booking-texts'

const COLLECT_HOUR = 8
const POINTS_HOUR = 12

/**
 * Last step of a booking: what is to be paid now was taken. Confirms it once, with a mail and a receipt, and plans what comes later; a booking that
 * is over stays as it is.
 */
export const confirmBooking = operation<{ bookingId: number }, { isConfirmed: boolean }>(
  {
    name: 'booking.confirm',
    kind: 'write',
    entity: (args) => `booking:${args.bookingId}`,
    logResult: (result) => result,
  },
  async (ctx, { bookingId }) => {
    const booking = await ctx.db.booking.findUniqueOrThrow({
      where: { id: bookingId },
      include: { dues: true, intents: { select: { id: true } } },
    })
    if (booking.status !== 'pending' && booking.status !== 'requested')
      return { isConfirmed: booking.status === 'confirmed' }
    await ctx.db.booking.update({ where: { id: bookingId }, data: { status: 'confirmed', confirmedAt: ctx.now } })
    await sendBookingMail(ctx, bookingId, confirmedText(ctx.now))
    if (booking.intents.length > 0) await sendBookingMail(ctx, bookingId, receiptText)
    for (const { id: dueId, dueOn } of booking.dues)
      await enqueueJob(ctx, { kind: 'payment.collect', dueAt: instantAt(dueOn, COLLECT_HOUR), payload: { dueId } })
    const dueAt = instantAt(booking.checkOut, POINTS_HOUR)
    await enqueueJob(ctx, { kind: 'points.earn', dueAt, payload: { bookingId } })
    return { isConfirmed: true }
  },
)
