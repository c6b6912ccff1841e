import { EmptyState } from '@/app/components/empty-state'
import { ItemCard } from '@/app/components/wishlists/item-card'
import { sitePage } from '@/app/lib/site-page'
import { stayFields } from '@/app/lib/wishlist-query'
import { aboutWishlist } from '@/app/lib/wishlist-words'
import { viewSharedWishlist } from '@/domain/wishlist/view-wishlist'
import { t } from '@/app/lib/words'

/** A wishlist that its owner shared: everybody with the link may read it. */
export default sitePage(
  async ({ ctx }, { params }) => {
    const list = await viewSharedWishlist(ctx, { shareCode: params.code ?? '' })
    return (
      <>
        <title>{`${list.name} · Larkstay`}</title>
        <div className="page-width py-10">
          <header className="mb-8">
            <p className="font-semibold text-pine-700">{t('A wishlist of {name}', { name: list.ownerFirstName })}</p>
            <h1 className="mt-1 text-3xl font-semibold break-words sm:text-4xl">{list.name}</h1>
            <p className="mt-1.5 text-ink-soft">{aboutWishlist({ ...list, count: list.items.length }, ctx.today)}</p>
          </header>
          {list.items.length === 0 ? (
            <EmptyState icon="heart" title={t('Nothing is in this list yet')} />
          ) : (
            <ul className="grid grid-cols-1 gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
              {list.items.map((item) => (
                <ItemCard key={item.itemId} item={item} query={new URLSearchParams(stayFields(list))} />
              ))}
            </ul>
          )}
        </div>
      </>
    )
  },
  { path: '/wishlists/shared/[code]' },
)
