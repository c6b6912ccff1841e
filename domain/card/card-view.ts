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
