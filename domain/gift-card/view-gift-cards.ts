import type { GiftCard } from '@/generated/prisma/client'
import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { INTENT_INCLUDE, linesOfIntents, type PaymentLine } from '../payment/payment-line'
import { giftThemeOf, type GiftTheme } from './gift-themes'

export interface GiftCardView {
  id: number
  theme: GiftTheme
  amountMinor: number
  currency: string
  recipientName: string
  recipientEmail: string
  message: string
  sendOn: string
  status: string
  statusLabel: string
  /** The buyer sees the code of a card that is paid. */
  code: string | null
  createdAt: string
}

const LABELS: Record<string, string> = {
  pending: 'Payment in progress',
  paid: 'Paid, not sent yet',
  sent: 'Sent',
  redeemed: 'Redeemed',
  failed: 'Payment failed',
}

const viewOf = (card: GiftCard): GiftCardView => ({
  id: card.id,
  theme: giftThemeOf(card.theme),
  amountMinor: card.amountMinor,
  currency: card.currency,
  recipientName: card.recipientName,
  recipientEmail: card.recipientEmail,
  message: card.message,
  sendOn: card.sendOn,
  status: card.status,
  statusLabel: LABELS[card.status] ?? card.status,
  code: ['paid', 'sent', 'redeemed'].includes(card.status) ? card.code : null,
  createdAt: card.createdAt,
})

/** The gift cards that the guest has bought, newest first; failed ones are left out. */
export const listGiftCards = operation<Record<string, never>, GiftCardView[]>(
  { name: 'credit.view', kind: 'read' },
  async (ctx) => {
    const cards = await ctx.db.giftCard.findMany({
      where: { buyerId: requireGuest(ctx), status: { not: 'failed' } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    return cards.map(viewOf)
  },
)

/** One of the gift cards that the guest has bought, with its payment. Throws `not-found`, also for somebody else's. */
export const viewGiftCard = operation<
  { giftCardId: number },
  GiftCardView & { payments: PaymentLine[]; openChallengeReference: string | null }
>(
  { name: 'credit.view', kind: 'read', entity: (args) => `gift-card:${args.giftCardId}` },
  async (ctx, { giftCardId }) => {
    const buyerId = requireGuest(ctx)
    const card = Number.isSafeInteger(giftCardId)
      ? await ctx.db.giftCard.findUnique({
          where: { id: giftCardId },
          include: { intents: { include: INTENT_INCLUDE } },
        })
      : null
    if (card?.buyerId !== buyerId)
      throw new StaytwinError('not-found', { what: 'There is no such gift card', seen: giftCardId, fix: 'Find those that you bought under Gift cards.' }) // prettier-ignore
    return {
      ...viewOf(card),
      payments: linesOfIntents(card.intents),
      openChallengeReference: card.intents.find(({ status }) => status === 'requires_challenge')?.reference ?? null,
    }
  },
)
