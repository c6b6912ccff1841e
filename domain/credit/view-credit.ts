import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { requireGuest } from '../account/require-guest'
import { creditBalance } from './credit-balance'

export interface CreditLine {
  id: number
  amountMinor: number
  /** "Gift card from Ana", "Used for LK7Q2MXA" */
  text: string
  bookingCode: string | null
  at: Instant
}

export interface CreditView {
  balanceMinor: number
  currency: 'USD'
  lines: CreditLine[] // newest first
}

const TEXTS: Record<string, string> = {
  'gift-card': 'Gift card',
  points: 'Exchanged points',
  goodwill: 'From Larkstay, to make up for it',
  stay: 'Used for a stay',
  refund: 'Back from a cancelled stay',
}

/** The guest's credit and where it came from. */
export const viewCredit = operation<Record<string, never>, CreditView>(
  { name: 'credit.view', kind: 'read' },
  async (ctx) => {
    const userId = requireGuest(ctx)
    const entries = await ctx.db.creditEntry.findMany({
      where: { userId },
      include: {
        booking: { select: { code: true } },
        giftCard: { include: { buyer: { select: { firstName: true } } } },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    const lines = entries.map(({ id, amountMinor, reason, booking, giftCard, createdAt }) => ({
      id,
      amountMinor,
      text: giftCard ? `Gift card from ${giftCard.buyer.firstName}` : (TEXTS[reason] ?? 'Credit'),
      bookingCode: booking?.code ?? null,
      at: createdAt,
    }))
    return { balanceMinor: await creditBalance(ctx, userId), currency: 'USD', lines }
  },
)
