import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { cardView, REMOVED, type CardView } from './card-view'
import { readCard, type NewCard } from './read-card'

/** Numbers whose bank says no, or asks for a code; every other valid number just works. */
const KNOWN_NUMBERS: Record<string, { behaviour?: string; needsChallenge?: boolean }> = {
  '4000000000000002': { behaviour: 'declined' },
  '4000000000009995': { behaviour: 'insufficient-funds' },
  '4000000000003220': { needsChallenge: true },
}

/** Saves a card of the guest. Throws `invalid-input` with the field that is wrong. The number is never stored, only its last 4 digits. */
export const addCard = operation<NewCard, CardView>(
  { name: 'card.add', kind: 'write', logArgs: (args) => ({ last4: args.number.replace(/\D/g, '').slice(-4) }) },
  async (ctx, args) => {
    const userId = requireGuest(ctx)
    const { digits, ...card } = readCard(args, ctx.today)
    const { behaviour = 'ok', needsChallenge = false } = KNOWN_NUMBERS[digits] ?? {}
    const hasOther = (await ctx.db.paymentCard.count({ where: { userId, behaviour: { not: REMOVED } } })) > 0
    const id = ctx.newId('PaymentCard')
    const data = { ...card, id, userId, behaviour, needsChallenge, isDefault: !hasOther, addedAt: ctx.now }
    return cardView(await ctx.db.paymentCard.create({ data }))
  },
)
