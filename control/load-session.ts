import type { PrismaClient } from '@/generated/prisma/client'
import type { SignedInGuest } from '@/episode/site-context'

export interface Session extends SignedInGuest {
  sessionId: number
  userId: number
  currency: string
  language: string
  /** `listing:12` and `experience:34`: what is in any of the person's wishlists. */
  saved: ReadonlySet<string>
}

type Row = Omit<Session, 'saved'> & { saved: string | null }

/** The session of a cookie with the person it belongs to, or null: ended, unknown, or the account was closed. One query, because every page asks. */
export async function loadSession(
  client: Pick<PrismaClient, '$queryRawUnsafe'>,
  token: string,
): Promise<Session | null> {
  const [row] = await client.$queryRawUnsafe<Row[]>(
    `SELECT s.id AS sessionId, u.id AS userId, u.firstName, u.lastName, u.email, u.avatarHue, u.portrait, u.currency, u.language,
       (SELECT group_concat(coalesce('listing:' || i.listingId, 'experience:' || i.experienceId)) FROM Wishlist w JOIN WishlistItem i ON i.wishlistId = w.id
        WHERE w.userId = u.id) AS saved
     FROM LoginSession s JOIN User u ON u.id = s.userId WHERE s.token = ? AND s.endedAt IS NULL AND u.closedAt IS NULL`,
    token,
  )
  if (!row) return null
  const numbers = { sessionId: Number(row.sessionId), userId: Number(row.userId), avatarHue: Number(row.avatarHue) }
  return { ...row, ...numbers, saved: new Set(row.saved?.split(',')) }
}
