import { operation, type OperationContext } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { enqueueJob } from '../jobs/enqueue-job'
import { finishPayment } from '../payment/finish-payment'
import { newIntent, requireOwnCard } from '../payment/new-intent'
import { FAILURE_REASONS } from '../payment/payment-failure'
import { checkOrder, experienceTotal, type ExperienceOrder } from './experience-order'
import { loadExperience } from './load-experience'
import { SEATED_STATUSES } from './session'

export interface PaidOrder extends ExperienceOrder {
  cardId: number
  /** What the page said that it costs. */
  expectedMinor: number
}

export type ExperienceOutcome =
  | { kind: 'confirmed' | 'pending'; code: string }
  | { kind: 'challenge'; code: string; reference: string }
  | { kind: 'declined'; reason: string }

/** A payment that is not done after this time lets the seats go. */
const PAYMENT_MINUTES = 15

/**
 * Keeps the seats and pays for them. Sent twice, it answers with the booking that is there (the named point `idempotency` can make it
 * forget: `{ ignore: true }`). Throws `conflict` (full, past, booked before by this guest), `not-found`.
 */
export const bookExperience = operation<PaidOrder, ExperienceOutcome>(
  {
    name: 'experience.book',
    kind: 'saga',
    entity: (args) => `experience:${args.experienceId}`,
    logResult: (outcome) => outcome,
  },
  async (ctx, order) => {
    const earlier = await ownBooking(ctx, order)
    const { ignore } = await ctx.point('idempotency', { ...order, earlier: earlier?.code ?? null })
    const isRepeat = ignore === true
    if (earlier && !isRepeat) {
      if (earlier.adults !== order.adults || earlier.children !== order.children)
        throw new StaytwinError('conflict', {
          what: `You have booked this session already: ${earlier.code}`,
          fix: 'Find it under Trips; cancel it there before you book for another number of people.',
        })
      return finish(ctx, earlier.id)
    }
    const { bookingId } = await reserveSeats(ctx, order)
    return finish(ctx, bookingId)
  },
)

const ownBooking = (ctx: OperationContext, { slotId, date }: ExperienceOrder) =>
  ctx.db.experienceBooking.findFirst({
    where: { guestId: requireGuest(ctx), slotId, date, status: { in: SEATED_STATUSES } },
    orderBy: { createdAt: 'desc' },
  })

/** Step one: looks once more whether there are seats, and writes the booking and the payment that it waits for. */
const reserveSeats = operation<PaidOrder, { bookingId: number; intentId: number }>(
  {
    name: 'experience.reserve',
    kind: 'write',
    entity: (args) => `experience:${args.experienceId}`,
    logResult: (ids) => ids,
  },
  async (ctx, order) => {
    const guestId = requireGuest(ctx)
    const { slotId, date, adults, children, cardId } = order
    const row = await loadExperience(ctx, order.experienceId)
    if (row.hostId === guestId)
      throw new StaytwinError('conflict', { what: 'This is your own experience', fix: 'Book somebody else’s.' })
    await requireOwnCard(ctx, guestId, cardId)
    await ctx.point('availability', { slotId, date })
    await checkOrder(ctx, row, order)
    const totalMinor = experienceTotal(row, order)
    if (totalMinor !== order.expectedMinor)
      throw new StaytwinError('conflict', {
        what: 'The price has changed',
        seen: { before: order.expectedMinor, now: totalMinor },
        fix: 'Look at the new total and confirm again.',
      })
    const bookingId = ctx.newId('ExperienceBooking')
    await ctx.db.experienceBooking.create({
      data: {
        ...{ id: bookingId, code: `EX${ctx.newCode('experience', 6)}`, experienceId: row.id, slotId, date, guestId },
        ...{ adults, children, status: 'pending', totalMinor, serviceFeeMinor: 0, currency: row.currency },
        createdAt: ctx.now,
      },
    })
    const payment = { guestId, cardId, amountMinor: totalMinor, currency: row.currency }
    const intentId = await newIntent(ctx, { ...payment, experienceBookingId: bookingId })
    const dueAt = addSeconds(ctx.now, PAYMENT_MINUTES * 60)
    await enqueueJob(ctx, { kind: 'experience.expire', dueAt, payload: { bookingId } })
    return { bookingId, intentId }
  },
)

async function finish(ctx: OperationContext, bookingId: number): Promise<ExperienceOutcome> {
  const { code, status, intents } = await ctx.db.experienceBooking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { intents: { orderBy: { id: 'asc' } } },
  })
  if (status === 'confirmed') return { kind: 'confirmed', code }
  const intent = intents.at(-1)
  if (!intent) return { kind: 'declined', reason: FAILURE_REASONS['challenge-failed'] }
  const outcome = await finishPayment(ctx, intent.id)
  if (outcome.kind === 'declined') return outcome
  if (outcome.kind === 'challenge') return { kind: 'challenge', code, reference: outcome.reference }
  return { kind: outcome.kind === 'paid' ? 'confirmed' : 'pending', code }
}
