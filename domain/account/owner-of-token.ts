import type { Db } from '@/fault-injection/operation'

/** Whose log-in this token was, ended or not; null for one that is not known. */
export async function ownerOfToken(db: Db, token: string): Promise<number | null> {
  const session = await db.loginSession.findUnique({ where: { token }, select: { userId: true } })
  return session?.userId ?? null
}
