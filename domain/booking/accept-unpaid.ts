import { operation } from '@/fault-injection/operation'
import { refusalToKeep } from '../payment/ask-bank'
import type { PaymentFailure } from '../payment/payment-failure'
import { afterAuthorisation } from './after-authorisation'
import { failBooking } from './fail-booking'

/**
 * Step two of a booking of which nothing is paid now: the bank says whether the card can be kept for later (no amount is reserved, and no code
 * is asked for); where the guest pays the host, or credit pays for all, there is nothing to ask.
 */
export const acceptUnpaid = operation<{ bookingId: number }, { failure: PaymentFailure | null }>(
  {
    name: 'payment.authorise',
    kind: 'write',
    entity: (args) => `booking:${args.bookingId}`,
    logResult: (result) => result,
  },
  async (ctx, { bookingId }) => {
    const dues = await ctx.db.paymentDue.findMany({ where: { bookingId } })
    for (const { cardId } of dues) {
      const card = await ctx.db.paymentCard.findUniqueOrThrow({ where: { id: cardId } })
      const failure = refusalToKeep(ctx, card)
      if (!failure) continue
      await failBooking(ctx, bookingId)
      return { failure }
    }
    await afterAuthorisation(ctx, bookingId)
    return { failure: null }
  },
)
