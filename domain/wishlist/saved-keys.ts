import type { Db } from '@/fault-injection/operation'
import { jsonRows } from '../search/json-rows'

/** `listing:12` and `experience:34` for everything in any wishlist of this person: one query, for the hearts of a page. */
export async function savedKeys(db: Db, userId: number): Promise<Set<string>> {
  const rows = await jsonRows<[listingId: number | null, experienceId: number | null]>(
    db,
    `SELECT json_group_array(json_array(i.listingId, i.experienceId)) AS rows
     FROM Wishlist w JOIN WishlistItem i ON i.wishlistId = w.id WHERE w.userId = ?`,
    userId,
  )
  return new Set(
    rows.map(([listing, experience]) => (listing === null ? `experience:${experience}` : `listing:${listing}`)),
  )
}
