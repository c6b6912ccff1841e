import { showStay } from './show-date'
import { plural, t } from './words'

interface Facts {
  count: number
  checkIn: string | null
  checkOut: string | null
  adults: number | null
}

/** `5 saved · May 4 – 9 · 2 adults` */
export function aboutWishlist({ count, checkIn, checkOut, adults }: Facts, today: string): string {
  const parts = [count === 0 ? t('Nothing saved yet') : t('{n} saved', { n: count })]
  if (checkIn && checkOut) parts.push(showStay(checkIn, checkOut, today))
  if (adults) parts.push(plural(adults, 'adult'))
  return parts.join(' · ')
}

/** The number of a wishlist or an item in a path, or 0, which none has. */
export const numberIn = (text: string | undefined): number => (text && /^\d{1,12}$/.test(text) ? Number(text) : 0)
