import { backOf, placeIn } from '@/app/lib/heart-form'
import { backToPage } from '@/app/lib/form-handler'
import type { SaveAnswer } from '@/app/lib/save-answer'
import { seeOther, siteHandler } from '@/app/lib/site-handler'
import { unsavePlace } from '@/domain/wishlist/unsave-place'
import { t } from '@/app/lib/words'

export const GET = backToPage(() => '/wishlists')

/** A filled heart: takes the place out of every list that holds it. */
export const POST = siteHandler(async (site, request, { form }) => {
  const place = placeIn(form)
  const back = backOf(request, form) ?? '/wishlists'
  const isScript = request.headers.get('accept') === 'application/json'
  if (site.userId === null || !place) {
    const href = `/login?next=${encodeURIComponent(back)}`
    return isScript ? Response.json({ state: 'login', href } satisfies SaveAnswer) : seeOther(href)
  }
  const { names } = await unsavePlace(site.ctx, place)
  if (!isScript) return seeOther(back)
  const text =
    names.length > 0 ? t('Removed from {lists}', { lists: names.join(', ') }) : t('It was in none of your wishlists')
  return Response.json({ state: 'removed', text } satisfies SaveAnswer)
})
