import type { OperationContext } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { cardView, REMOVED, type CardView } from './card-view'

/** The cards of the guest, the default one first. */
export async function listCards(ctx: OperationContext): Promise<CardView[]> {
  const cards = await ctx.db.paymentCard.findMany({
    where: { userId: requireGuest(ctx), behaviour: { not: REMOVED } },
    orderBy: [{ isDefault: 'desc' }, { addedAt: 'asc' }, { id: 'asc' }],
  })
  return cards.map(cardView)
}
