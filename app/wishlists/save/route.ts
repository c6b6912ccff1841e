import { backOf, choiceOf, choicePath, LAST_LIST, placeIn, usualList } from '@/app/lib/heart-form'
import type { SaveAnswer } from '@/app/lib/save-answer'
import { sealNote, withNote } from '@/app/lib/form-note'
import { seeOther, siteHandler, type HandlerInput } from '@/app/lib/site-handler'
import { listWishlists } from '@/domain/wishlist/list-wishlists'
import { savePlace, type SaveWish } from '@/domain/wishlist/save-place'
import { requirePlace } from '@/domain/wishlist/saved-place'
import type { SiteContext } from '@/episode/site-context'
import { StaytwinError } from '@/lib/staytwin-error'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

const nothing = (): SaveAnswer => ({ state: 'problem', text: t('There is nothing here to save.') })

/** After the log-in page, and for whoever opens the address: the page of the choice. */
export const GET = siteHandler(async (_site, _request, { query }) => {
  const place = placeIn(query)
  return seeOther(place ? choicePath(place, query.get('back')) : '/wishlists')
})

/** A heart, or the page of the choice. Saves in the list that was chosen, made, used last or is the only one; else asks. */
export const POST = siteHandler(async (site, request, input) => {
  const place = placeIn(input.form)
  const back = backOf(request, input.form)
  const isScript = request.headers.get('accept') === 'application/json'
  if (!place) return isScript ? Response.json(nothing()) : seeOther(back ?? '/wishlists')
  const choice = choicePath(place, back)
  if (site.userId === null) {
    const href = `/login?next=${encodeURIComponent(choice)}`
    return isScript ? Response.json({ state: 'login', href } satisfies SaveAnswer) : seeOther(href)
  }
  try {
    const into = await target(site, input)
    if (!into) {
      if (!isScript) return seeOther(choice)
      const { city } = await requirePlace(site.ctx, place)
      return Response.json(choiceOf(place, city, await listWishlists(site.ctx, { place }), input.form.get('insteadOf')))
    }
    const { wishlistId, wishlistName } = await savePlace(site.ctx, { place, into, ...insteadOf(input) })
    site.setCookies.push(`${LAST_LIST}=${wishlistId}; Path=/; HttpOnly; SameSite=Lax`)
    if (!isScript) return seeOther(back ?? `/wishlists/${wishlistId}`)
    return Response.json({
      ...{ state: 'saved', text: t('Saved to'), wishlist: wishlistName, wishlistId },
      ...{ field: place.kind, value: String(place.id) },
    } satisfies SaveAnswer)
  } catch (error) {
    if (!StaytwinError.isStaytwinError(error) || error.code === 'internal') throw error
    if (isScript)
      return Response.json({ state: 'problem', text: said(`${error.what}. ${error.fix}`) } satisfies SaveAnswer)
    if (error.code === 'not-found') throw error
    const { id, cookie } = sealNote({ what: error.what, fix: error.fix, fields: {}, values: {} })
    return seeOther(withNote(choice, id), { 'set-cookie': cookie })
  }
})

async function target(site: SiteContext, { form }: HandlerInput): Promise<SaveWish['into'] | null> {
  const wishlist = form.get('wishlist')
  if (wishlist) return { wishlistId: Number(wishlist) }
  if (form.has('name')) return { name: form.get('name') ?? '' }
  if (form.has('choose')) return null
  const usual = usualList(await listWishlists(site.ctx, {}), site.cookie(LAST_LIST))
  return usual ? { wishlistId: usual.id } : null
}

function insteadOf({ form }: HandlerInput): { insteadOf?: number } {
  const text = form.get('insteadOf')
  return text ? { insteadOf: Number(text) } : {}
}
