import type { SiteContext } from '@/episode/site-context'
import type { SearchResult } from '@/domain/search/search-result'
import { guestsLine } from './guest-counts'
import { showStay } from './show-date'
import { WHERE_WHEN_WHO } from './where-when-who'
import { criteriaToParams } from '@/domain/search/search-criteria'
import { t } from './words'

/** A search that was made before: what it says, and its address. */
export interface RecentSearch {
  label: string
  note: string
  href: string
}

const COOKIE = 'lk_searches'
const MOST = 4
const LONGEST = 400

/** The last searches of this browser, the latest first. */
export function recentSearches(site: SiteContext): RecentSearch[] {
  try {
    const read: unknown = JSON.parse(site.cookie(COOKIE) ?? '[]')
    if (!Array.isArray(read)) return []
    return read.filter(isRecent).slice(0, MOST)
  } catch {
    return [] // cut off, or not ours
  }
}

const isRecent = (entry: unknown): entry is RecentSearch => {
  const { label, note, href } = (entry ?? {}) as Partial<RecentSearch>
  return [label, note, href].every((text) => typeof text === 'string') && href!.startsWith('/search?')
}

/** Keeps the search for the next time, when it found something at a place. */
export function rememberSearch(site: SiteContext, { criteria, total, heading }: SearchResult): void {
  if (total === 0 || criteria.bounds || criteria.page > 1 || !(criteria.where || criteria.cityId || criteria.near))
    return
  const all = criteriaToParams(criteria)
  const href = `/search?${new URLSearchParams([...all].filter(([name]) => WHERE_WHEN_WHO.includes(name)))}`
  if (href.length > LONGEST) return
  const { checkIn, checkOut } = criteria
  const when = checkIn && checkOut ? showStay(checkIn, checkOut, site.ctx.today) : t('Any dates')
  const label = criteria.where || heading.replace(/^Stays (in|near) /, '')
  const recent = [
    { label: label.slice(0, 60), note: `${when}, ${guestsLine(criteria)}`, href },
    ...recentSearches(site).filter((other) => other.label !== label),
  ]
  const value = encodeURIComponent(JSON.stringify(recent.slice(0, MOST)))
  site.setCookies.push(`${COOKIE}=${value}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax`)
}
