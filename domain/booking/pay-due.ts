import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { sendBookingMail } from '../mail/booking-mail'
import { duePaidText } from '../mail/due-texts'
import { requireOwnCard } from '../payment/new-intent'
import { FAILURE_REASONS } from '../payment/payment-failure'
import { bookingNotFound } from './booking-not-found'
import { chargeDue } from './collect-due'

export type PayDueOutcome = { kind: 'paid' } | { kind: 'declined'; reason: string }

/** The guest pays now what is due later, with any card. Throws `not-found`, `conflict` when nothing is due. */
export const payDue = operation<{ code: string; cardId: number }, PayDueOutcome>(
  {
    name: 'payment.collect',
    kind: 'write',
    entity: (args) => `booking:${args.code}`,
    logResult: ({ kind }) => kind,
  },
  async (ctx, { code, cardId }) => {
    const guestId = requireGuest(ctx)
    const booking = await ctx.db.booking.findUnique({ where: { code }, include: { dues: { orderBy: { id: 'asc' } } } })
    if (booking?.guestId !== guestId) throw bookingNotFound(code)
    await requireOwnCard(ctx, guestId, cardId)
    const due = booking.dues.find(({ status }) => status === 'due' || status === 'failed')
    if (!due || booking.status !== 'confirmed')
      throw new StaytwinError('conflict', {
        what: 'Nothing is left to pay for this stay',
        seen: booking.status,
        fix: 'Look at your payments.',
      })
    const failure = await chargeDue(ctx, { ...due, cardId, booking })
    if (failure) return { kind: 'declined', reason: FAILURE_REASONS[failure] }
    await sendBookingMail(ctx, booking.id, duePaidText(due.amountMinor))
    return { kind: 'paid' }
  },
)
