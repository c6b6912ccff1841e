import type { OperationContext } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { enqueueJob } from '../jobs/enqueue-job'
import { sendBookingMail } from '../mail/booking-mail'
import { requestedText } from '../mail/booking-texts'

const MIN_ANSWER_S = 20 * 60
const MAX_ANSWER_S = 90 * 60

/** Within a write: the bank has agreed. A booking whose host answers requests is a request from now on; others go on to the capture. */
export async function afterAuthorisation(ctx: OperationContext, bookingId: number): Promise<void> {
  const booking = await ctx.db.booking.findUniqueOrThrow({ where: { id: bookingId }, include: { listing: true } })
  if (booking.listing.isInstant) return
  await ctx.db.booking.update({ where: { id: bookingId }, data: { status: 'requested' } })
  const waitS = MIN_ANSWER_S + Math.floor(ctx.draw('host-answer', booking.code) * (MAX_ANSWER_S - MIN_ANSWER_S))
  await enqueueJob(ctx, { kind: 'booking.answer', dueAt: addSeconds(ctx.now, waitS), payload: { bookingId } })
  await sendBookingMail(ctx, bookingId, requestedText)
}
