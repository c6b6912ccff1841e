import type { OperationContext } from '@/fault-injection/operation'
import type { Payable, PayableState } from '../payment/payable'
import { confirmExperience } from './confirm-experience'
import { refundedMail, sendExperienceMail } from './experience-mail'

const STATES: Record<string, PayableState> = { pending: 'open', confirmed: 'done' }

/** Within a write: the booking came to nothing, and its seats are free. */
export async function failExperience(ctx: OperationContext, id: number): Promise<void> {
  await ctx.db.experienceBooking.update({ where: { id }, data: { status: 'failed' } })
}

/** The address of a checkout for a session and a party. */
const experienceCheckoutPath = (order: {
  experienceId: number
  slotId: number
  date: string
  adults: number
  children: number
}): string => {
  const { experienceId, slotId, date, adults, children } = order
  const query = { session: `${slotId}_${date}`, adults: String(adults), children: String(children) }
  return `/experiences/${experienceId}/book?${new URLSearchParams(query)}`
}

/** An experience as something that is paid. */
export const experiencePayable: Payable = {
  subject({ experienceBooking: booking }) {
    if (!booking) return null
    const { code, date, status } = booking
    return {
      ...{ kind: 'experience', code, title: booking.experience.title, href: `/experiences/bookings/${code}` },
      ...{ from: date, to: null, retryHref: status === 'failed' ? experienceCheckoutPath(booking) : null },
    }
  },
  async state(ctx, id) {
    const { status } = await ctx.db.experienceBooking.findUniqueOrThrow({ where: { id }, select: { status: true } })
    return STATES[status] ?? 'over'
  },
  async afterAuthorisation() {},
  confirm: (ctx, bookingId) => confirmExperience(ctx, { bookingId }),
  fail: failExperience,
  afterRefund: (ctx, id, amountMinor) => sendExperienceMail(ctx, id, refundedMail(amountMinor)),
}
