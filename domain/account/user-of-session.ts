import type { Db } from '@/fault-injection/operation'

/** Who is signed in with this token; null when nobody is. */
export async function userOfSession(db: Db, token: string): Promise<number | null> {
  const session = await db.loginSession.findUnique({ where: { token } })
  return session && session.endedAt === null ? session.userId : null
}
