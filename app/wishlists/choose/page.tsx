import { redirect } from 'next/navigation'
import { Button } from '@/app/components/button'
import { Card } from '@/app/components/card'
import { Field } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { Photo } from '@/app/components/photo'
import { choiceOf, placeIn } from '@/app/lib/heart-form'
import { localPath } from '@/app/lib/next-path'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listWishlists } from '@/domain/wishlist/list-wishlists'
import { requirePlace } from '@/domain/wishlist/saved-place'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Save to a wishlist') })

/** Which wishlist shall hold this place? For visitors without scripts, and for those who come from the log-in page. */
export default sitePage(
  async ({ ctx }, { query }) => {
    const place = placeIn(query)
    if (!place) redirect('/wishlists')
    const { title, city } = await requirePlace(ctx, place)
    const lists = await listWishlists(ctx, { place })
    const note = await pageNote(query)
    const choice = choiceOf(place, city, lists)
    const back = localPath(
      query.get('back') ?? (place.kind === 'listing' ? `/stays/${place.id}` : `/experiences/${place.id}`),
    )
    const hidden = (
      <>
        <input type="hidden" name={choice.field} value={choice.value} />
        <input type="hidden" name="back" value={back} />
      </>
    )
    return (
      <div className="page-width flex flex-col items-center py-10 sm:py-14">
        <Card look="raised" className="w-full max-w-lg sm:p-8">
          <h1 className="text-3xl font-semibold">
            {lists.length > 0 ? t('Save to a wishlist') : t('Create a wishlist')}
          </h1>
          <p className="mt-2 break-words text-ink-soft">{title}</p>
          <FormProblem note={note} className="mt-5" />
          {lists.length > 0 && (
            <form method="post" action="/wishlists/save" className="-mx-3 mt-5">
              {hidden}
              {choice.lists.map(({ id, name, note: about, photo }) => (
                <button
                  key={id}
                  name="wishlist"
                  value={id}
                  className="flex w-full items-center gap-4 rounded-xl p-3 text-left hover:bg-sand-50"
                >
                  {photo ? (
                    <Photo photo={photo} alt="" isEager className="size-14 shrink-0 rounded-lg object-cover" />
                  ) : (
                    <span className="size-14 shrink-0 rounded-lg bg-sand-100" />
                  )}
                  <span className="min-w-0">
                    <span className="block truncate font-semibold">{name}</span>{' '}
                    <span className="text-sm text-ink-soft">{about}</span>
                  </span>
                </button>
              ))}
            </form>
          )}
          <form method="post" action="/wishlists/save" className="mt-6 space-y-4 border-t border-sand-200 pt-6">
            {hidden}
            <Field
              name="name"
              label={t('Name of a new wishlist')}
              maxLength={50}
              defaultValue={choice.suggestion}
              autoComplete="off"
              required
            />
            <Button isWide>{t('Create and save')}</Button>
          </form>
        </Card>
        <a href={back} className="text-link mt-6">
          {t('Go back without saving')}
        </a>
      </div>
    )
  },
  { path: '/wishlists/choose', signedIn: true },
)
