/** The dates and guests of a wishlist as parameters of a stay; with `?` or `&` before them when there are any. */
export function stayFields(
  { checkIn, checkOut, adults }: { checkIn: string | null; checkOut: string | null; adults: number | null },
  before: '?' | '&' | '' = '',
): string {
  const query = new URLSearchParams()
  if (checkIn && checkOut) {
    query.set('checkIn', checkIn)
    query.set('checkOut', checkOut)
  }
  if (adults) query.set('adults', String(adults))
  return query.size > 0 ? `${before}${query}` : ''
}
