import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { requireOwnCard } from '../payment/new-intent'
import { listCards } from './list-cards'
import { REMOVED } from './card-view'

export type CardAction = 'make-default' | 'remove'

/**
 * Makes a card the one that is proposed first, or takes it away. Payments keep the card that they were made with, so its row stays and can be used for
 * nothing any more. Throws `conflict` for a card that a stay is still to be charged to.
 */
export const changeCard = operation<{ cardId: number; action: CardAction }, void>(
  { name: 'card.change', kind: 'write', entity: (args) => `card:${args.cardId}` },
  async (ctx, { cardId, action }) => {
    const userId = requireGuest(ctx)
    const card = await requireOwnCard(ctx, userId, cardId)
    if (action === 'make-default') return makeDefault(cardId)
    const due = await ctx.db.paymentDue.findFirst({
      where: {
        cardId,
        status: { in: ['due', 'failed'] },
        booking: { status: { in: ['pending', 'requested', 'confirmed'] } },
      },
      include: { booking: { select: { code: true } } },
    })
    if (due)
      throw new StaytwinError('conflict', {
        what: `This card still pays for your stay ${due.booking.code}`,
        seen: card.last4,
        fix: 'Open the trip and pay the rest with another card, then remove this one.',
      })
    await ctx.db.paymentCard.update({ where: { id: cardId }, data: { behaviour: REMOVED, isDefault: false } })
    if (!card.isDefault) return
    const [next] = await listCards(ctx)
    if (next) await makeDefault(next.id)

    async function makeDefault(id: number): Promise<void> {
      await ctx.db.paymentCard.updateMany({
        where: { userId, isDefault: true, id: { not: id } },
        data: { isDefault: false },
      })
      await ctx.db.paymentCard.update({ where: { id }, data: { isDefault: true } })
    }
  },
)
