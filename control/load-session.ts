import type { PrismaClient } from '@/generated/prisma/client'
import type { SignedInGuest } from '@/episode/site-context'

export interface Session extends SignedInGuest {
  sessionId: number
  userId: number
  currency: string
  language: string
}

/** The session of a cookie with the person it belongs to, or null: ended, unknown, or the account was closed. One query, because every page asks. */
export async function loadSession(
  client: Pick<PrismaClient, '$queryRawUnsafe'>,
  token: string,
): Promise<Session | null> {
  const [row] = await client.$queryRawUnsafe<Session[]>(
    `SELECT s.id AS sessionId, u.id AS userId, u.firstName, u.lastName, u.email, u.avatarHue, u.portrait, u.currency, u.language
     FROM LoginSession s JOIN User u ON u.id = s.userId WHERE s.token = ? AND s.endedAt IS NULL AND u.closedAt IS NULL`,
    token,
  )
  return row
    ? { ...row, sessionId: Number(row.sessionId), userId: Number(row.userId), avatarHue: Number(row.avatarHue) }
    : null
}
