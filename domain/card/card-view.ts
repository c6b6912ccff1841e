import type { PaymentCard } from '@/generated/prisma/client'

/** How the bank answers for a card that the guest has taken away: only past payments know it. */
export const REMOVED = 'removed'

/** A card as the guest sees it. How the bank will answer is nowhere in it. */
export interface CardView {
  id: number
  brand: string
  last4: string
  expiryMonth: number
  expiryYear: number
  holder: string
  isDefault: boolean
}

export const cardView = ({ id, brand, last4, expiryMonth, expiryYear, holder, isDefault }: PaymentCard): CardView => ({
  id,
  brand,
  last4,
  expiryMonth,
  expiryYear,
  holder,
  isDefault,
})
