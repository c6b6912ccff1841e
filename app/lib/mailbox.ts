import type { SiteContext } from '@/episode/site-context'
import { ownerOfToken } from '@/domain/account/owner-of-token'
import { MAILBOX_COOKIE } from './session-cookie'

/**
 * The context in which Postbox reads. A mailbox is not the account: in a browser that was logged in once it stays open after logging out, so that
 * a code that lets one in again can be read.
 */
export async function mailboxContext({ ctx, userId, cookie }: SiteContext): Promise<SiteContext['ctx']> {
  if (userId !== null) return ctx
  const token = cookie(MAILBOX_COOKIE)
  const owner = token ? await ownerOfToken(ctx.db, token) : null
  return owner === null ? ctx : ctx.as({ kind: 'guest', userId: owner })
}
