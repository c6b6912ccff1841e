import { MOST_COMPARED } from '@/domain/wishlist/compare-listings'
import type { SiteContext } from '@/episode/site-context'
import { idsIn } from './seen-listings'

const COOKIE = 'lk_compare'

/** The listings that this browser compares. */
const comparedListings = (site: SiteContext): number[] => idsIn(site.cookie(COOKIE)).slice(0, MOST_COMPARED)

/** Keeps which listings are compared, for the links that add another. */
export function rememberCompared(site: SiteContext, ids: number[]): void {
  const text = ids.join('.')
  if (text === (site.cookie(COOKIE) ?? '')) return
  site.setCookies.push(`${COOKIE}=${text}; Path=/; HttpOnly; SameSite=Lax${text ? '' : '; Max-Age=0'}`)
}

/** The address that compares these. `stay`: parameters with dates and guests, or nothing. */
export const compareHref = (ids: number[], stay = ''): string =>
  `/compare?ids=${ids.join(',')}${stay ? `&${stay}` : ''}`

/** The address that compares this listing with those that are compared already; the oldest leaves when there are too many. */
export const compareWithHref = (site: SiteContext, id: number, stay = ''): string =>
  compareHref([...comparedListings(site).filter((one) => one !== id), id].slice(-MOST_COMPARED), stay)
