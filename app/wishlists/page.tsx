import { Alert } from '@/app/components/alert'
import { Button, ButtonLink, buttonClass } from '@/app/components/button'
import { Dialog, DialogButton } from '@/app/components/dialog'
import { EmptyState } from '@/app/components/empty-state'
import { Field } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { WishlistTile } from '@/app/components/wishlists/wishlist-tile'
import { pageNote } from '@/app/lib/page-note'
import { seenListings } from '@/app/lib/seen-listings'
import { plural, t } from '@/app/lib/words'
import { sitePage } from '@/app/lib/site-page'
import { aboutWishlist } from '@/app/lib/wishlist-words'
import { listWishlists } from '@/domain/wishlist/list-wishlists'

export const generateMetadata = () => ({ title: t('Wishlists') })

/** All wishlists of the guest. */
export default sitePage(
  async (site, { query }) => {
    const lists = await listWishlists(site.ctx, {})
    const seen = seenListings(site).length
    const deleted = query.get('deleted')
    return (
      <div className="page-width py-10">
        <header className="mb-8 flex flex-wrap items-center justify-between gap-4">
          <h1 className="text-3xl font-semibold sm:text-4xl">{t('Wishlists')}</h1>
          <DialogButton opens="new-wishlist" className={buttonClass({ variant: 'quiet' })}>
            {t('Create a wishlist')}
          </DialogButton>
        </header>
        {deleted !== null && (
          <Alert tone="good" className="mb-6" title={t('“{name}” was deleted', { name: deleted.slice(0, 50) })} />
        )}
        <FormProblem note={await pageNote(query)} className="mb-6" />
        {lists.length === 0 && (
          <EmptyState icon="heart" title={t('Nothing saved yet')}>
            <p>
              {t('Press the heart on a place that you like. It is kept here, in a list that you can name and share.')}
            </p>
            <ButtonLink href="/search">{t('Find a stay')}</ButtonLink>
          </EmptyState>
        )}
        <ul className="grid grid-cols-1 gap-x-6 gap-y-9 xs:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
          {lists.map((list) => (
            <li key={list.id}>
              <WishlistTile
                href={`/wishlists/${list.id}`}
                name={list.name}
                about={aboutWishlist(list, site.ctx.today)}
                photos={list.photos}
              />
            </li>
          ))}
          {seen > 0 && (
            <li>
              <WishlistTile
                href="/recent"
                name={t('Recently viewed')}
                about={plural(seen, 'stay')}
                photos={[]}
                icon="eye"
              />
            </li>
          )}
        </ul>
        <Dialog id="new-wishlist" title={t('Create a wishlist')} width="narrow">
          <form method="post" action="/wishlists/create" className="space-y-5">
            <Field
              name="name"
              label={t('Name')}
              maxLength={50}
              autoComplete="off"
              hint={t('For example: By the sea')}
              required
            />
            <Button isWide>{t('Create')}</Button>
          </form>
        </Dialog>
      </div>
    )
  },
  { path: '/wishlists', signedIn: true },
)
