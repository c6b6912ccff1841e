import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { REMOVED } from '../card/card-view'

export type NewIntent = { guestId: number; cardId: number; amountMinor: number; currency: string } & (
  { bookingId: number } | { experienceBookingId: number } | { giftCardId: number }
)

/** Within a write: a payment that the bank has not been asked for yet. Returns its id. */
export async function newIntent(ctx: OperationContext, intent: NewIntent): Promise<number> {
  const id = ctx.newId('PaymentIntent')
  const reference = `pi_${ctx.newCode('intent', 16).toLowerCase()}`
  await ctx.db.paymentIntent.create({ data: { ...intent, id, reference, status: 'created', createdAt: ctx.now } })
  return id
}

/** One of the guest's own cards. Throws `not-found`, also for somebody else's. */
export async function requireOwnCard(ctx: OperationContext, guestId: number, cardId: number) {
  const card = await ctx.db.paymentCard.findUnique({ where: { id: cardId } })
  if (card?.userId === guestId && card.behaviour !== REMOVED) return card
  throw new StaytwinError('not-found', {
    what: 'There is no such card',
    seen: cardId,
    fix: 'Choose one of your cards.',
  })
}
