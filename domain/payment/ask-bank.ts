import type { OperationContext } from '@/fault-injection/operation'
import { isExpired } from '../card/read-card'
import type { PaymentFailure } from './payment-failure'

interface AskedCard {
  behaviour: string
  expiryMonth: number
  expiryYear: number
}

/** Why the bank of a card does not pay; null when it does, or wants a code first. */
export function refusalOfBank(ctx: OperationContext, card: AskedCard): PaymentFailure | null {
  if (card.behaviour === 'expired' || isExpired(card, ctx.today)) return 'expired'
  if (card.behaviour === 'declined' || card.behaviour === 'insufficient-funds') return card.behaviour
  return null
}

/** Why a card can not be kept for a payment that comes later. What is on it then nobody knows now. */
export function refusalToKeep(ctx: OperationContext, card: AskedCard): PaymentFailure | null {
  const refusal = refusalOfBank(ctx, card)
  return refusal === 'insufficient-funds' ? null : refusal
}
