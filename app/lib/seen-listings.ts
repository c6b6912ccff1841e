import type { SiteContext } from '@/episode/site-context'

const COOKIE = 'lk_seen'
const KEPT_FOR_SECONDS = 60 * 86_400
const MOST = 16

/** The numbers in a cookie like `12.34.56`. */
export const idsIn = (text: string | null): number[] =>
  (text ?? '').split('.').flatMap((part) => (/^\d{1,12}$/.test(part) ? [Number(part)] : []))

/** The listings that this browser looked at, the last one first. */
export const seenListings = (site: SiteContext): number[] => [...new Set(idsIn(site.cookie(COOKIE)))].slice(0, MOST)

/** To be called by the page of a listing: it comes first among the recently viewed. */
export function rememberSeen(site: SiteContext, listingId: number): void {
  const ids = [listingId, ...seenListings(site).filter((id) => id !== listingId)].slice(0, MOST)
  if (ids.join('.') === site.cookie(COOKIE)) return
  site.setCookies.push(`${COOKIE}=${ids.join('.')}; Path=/; Max-Age=${KEPT_FOR_SECONDS}; HttpOnly; SameSite=Lax`)
}

/** Forgets what was looked at: the value of a `set-cookie` header. */
export const forgetSeen = (): string => `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
