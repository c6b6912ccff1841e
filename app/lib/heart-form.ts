import type { SavedPlace } from '@/domain/wishlist/saved-place'
import type { WishlistCard } from '@/domain/wishlist/list-wishlists'
import { localPath } from './next-path'
import type { SaveChoice } from './save-answer'
import { plural, t } from './words'

/** The cookie with the list that something was saved in last. */
export const LAST_LIST = 'lk_list'

/** What a heart or the page of the choice sends: `listing=12` or `experience=12`. Null when it is neither. */
export function placeIn(fields: URLSearchParams): SavedPlace | null {
  for (const kind of ['listing', 'experience'] as const) {
    const text = fields.get(kind) ?? ''
    if (/^\d{1,12}$/.test(text)) return { kind, id: Number(text) }
  }
  return null
}

/** Where the visitor came from: the field `back`, else the page that sent the form; null when that is not of this site. */
export function backOf(request: Request, form: URLSearchParams): string | null {
  const said = form.get('back')
  if (said) return localPath(said)
  const referer = request.headers.get('referer') ?? ''
  if (!URL.canParse(referer)) return null
  const { host, pathname, search } = new URL(referer)
  return host === request.headers.get('host') ? localPath(pathname + search) : null
}

/** The page that asks which list, for a place. */
export function choicePath({ kind, id }: SavedPlace, back: string | null): string {
  const query = new URLSearchParams({ [kind]: String(id) })
  if (back) query.set('back', back)
  return `/wishlists/choose?${query}`
}

/** The list to save in without asking: the only one, or the one that was used last. */
export function usualList(lists: WishlistCard[], last: string | null): WishlistCard | undefined {
  return lists.length === 1 ? lists[0] : lists.find(({ id }) => String(id) === last)
}

/** The question for the script of the page. */
export const choiceOf = (
  place: SavedPlace,
  city: string,
  lists: WishlistCard[],
  insteadOf: string | null = null,
): SaveChoice => ({
  state: 'choose',
  field: place.kind,
  value: String(place.id),
  insteadOf,
  suggestion: city,
  lists: lists.map(({ id, name, count, photos, hasPlace }) => ({
    ...{ id, name, photo: photos[0] ?? null },
    note: hasPlace
      ? t('Saved here')
      : count === 0
        ? t('Nothing saved yet')
        : t('{places} saved', { places: plural(count, 'place') }),
  })),
})
