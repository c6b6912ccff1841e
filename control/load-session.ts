import { keptRows } from '@/domain/kept/kept-rows'
import type { OperationContext } from '@/fault-injection/operation'
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

const TABLES = ['LoginSession', 'User', 'Wishlist', 'WishlistItem']

/** The session of a cookie with the person it belongs to, or null: ended, unknown, or the account was closed. */
export const loadSession = (ctx: OperationContext, token: string): Promise<Session | null> =>
  keptRows(ctx, 'session', token, TABLES, () => readSession(ctx, token))

async function readSession({ db }: OperationContext, token: string): Promise<Session | null> {
  const [row] = await db.$queryRawUnsafe<Row[]>(
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
