import type { ListingCard } from '../listing/listing-card'

/** A saved experience. Money in minor units. */
export interface ExperienceItem {
  id: number
  title: string
  kind: string
  city: string
  country: string
  photo: string | null // path
  durationMinutes: number
  priceMinor: number // a person
  currency: string
  rating100: number | null
  reviewCount: number
}

/** Something in a wishlist: either a stay or an experience. */
export interface ItemView {
  itemId: number
  note: string
  addedAt: string
  listing: ListingCard | null
  experience: ExperienceItem | null
  /** Why the stay is not to be had on the dates of the list, in words; null when it is, or when there are no dates. */
  refusal: string | null
}

export interface WishlistView {
  id: number
  name: string
  /** What the link that shares it ends with. */
  shareCode: string
  isShared: boolean
  checkIn: string | null
  checkOut: string | null
  adults: number | null
  ownerFirstName: string
  items: ItemView[]
}

export const ITEM_ORDERS = ['added', 'price', 'rating', 'name'] as const
export type ItemOrder = (typeof ITEM_ORDERS)[number]

const titleOf = ({ listing, experience }: ItemView) => (listing ?? experience)?.title ?? ''
const ratingOf = ({ listing, experience }: ItemView) => (listing ?? experience)?.rating100 ?? 0
const priceOf = ({ listing, experience }: ItemView) =>
  listing ? (listing.totalMinor ?? listing.nightlyMinor) : (experience?.priceMinor ?? 0)

/** The items in another order; those that are equal stay as they were: what was added last comes first. */
export function orderItems(items: ItemView[], order: ItemOrder): ItemView[] {
  const byTitle = (a: ItemView, b: ItemView) => titleOf(a).localeCompare(titleOf(b), 'en')
  if (order === 'name') return [...items].sort(byTitle)
  if (order === 'rating') return [...items].sort((a, b) => ratingOf(b) - ratingOf(a))
  // What can not be had on the dates has no price: it comes last.
  if (order === 'price')
    return [...items].sort((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null) || priceOf(a) - priceOf(b))
  return items
}
