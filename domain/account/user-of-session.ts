import type { Db } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

/** Who is signed in with this token; null when nobody is. */
export async function userOfSession(_db: Db, _token: string): Promise<number | null> {
  return notBuiltYet('userOfSession')
}
