import { siteContext, type SiteContext } from '@/episode/site-context'
import { savedKeys } from '@/domain/wishlist/saved-keys'
import type { SavedPlace } from '@/domain/wishlist/saved-place'

interface Hearts {
  keys: Set<string>
  /** Whether the page has the form and the script of the hearts already. */
  hasTools: boolean
}

const KEY = Symbol.for('larkstay.hearts')
const holder = globalThis as unknown as Record<symbol, WeakMap<SiteContext, Hearts> | undefined>

function heartsOf(site: SiteContext): Hearts {
  const all = (holder[KEY] ??= new WeakMap())
  const known = all.get(site) ?? { keys: new Set<string>(), hasTools: false }
  all.set(site, known)
  return known
}

/** Reads what the visitor has saved, before the hearts of the page are drawn. */
export async function loadSavedPlaces(site: SiteContext): Promise<void> {
  if (site.userId !== null) heartsOf(site).keys = await savedKeys(site.ctx.db, site.userId)
}

/** Whether the visitor has this in a wishlist. */
export const isSaved = ({ kind, id }: SavedPlace): boolean => heartsOf(siteContext()).keys.has(`${kind}:${id}`)

/** True once in a request: the first heart of a page brings what all of them need. */
export function isFirstHeart(): boolean {
  const hearts = heartsOf(siteContext())
  const isFirst = !hearts.hasTools
  hearts.hasTools = true
  return isFirst
}
