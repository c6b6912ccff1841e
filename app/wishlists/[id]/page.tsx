import { headers } from 'next/headers'
import { Alert } from '@/app/components/alert'
import { ButtonLink, buttonClass } from '@/app/components/button'
import { DialogButton } from '@/app/components/dialog'
import { EmptyState } from '@/app/components/empty-state'
import { FormProblem } from '@/app/components/forms/form-problem'
import { ItemCard } from '@/app/components/wishlists/item-card'
import { ListDialogs } from '@/app/components/wishlists/list-dialogs'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { stayFields } from '@/app/lib/wishlist-query'
import { aboutWishlist, numberIn } from '@/app/lib/wishlist-words'
import { ITEM_ORDERS, orderItems, type ItemOrder } from '@/domain/wishlist/item-view'
import { listWishlists } from '@/domain/wishlist/list-wishlists'
import { viewWishlist } from '@/domain/wishlist/view-wishlist'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

const ORDER_WORDS: Record<ItemOrder, PlainPhrase> = {
  added: 'Last added',
  price: 'Lowest price',
  rating: 'Best rated',
  name: 'Name',
}

const DONE: Record<string, PlainPhrase> = {
  rename: 'The name was changed',
  dates: 'Prices are shown for your dates',
  'no-dates': 'The dates were removed',
  share: 'The list has a link now. Open “Share” to copy it',
  unshare: 'The list is not shared any more',
  remove: 'Removed from this list',
}

const ACTIONS = [
  ['share', 'Share'],
  ['dates', 'Dates and guests'],
  ['rename', 'Rename'],
  ['delete', 'Delete'],
] as const satisfies readonly (readonly [id: string, word: PlainPhrase])[]

/** A wishlist of the guest. */
export default sitePage(
  async ({ ctx }, { params, query }) => {
    const list = await viewWishlist(ctx, { wishlistId: numberIn(params.id) })
    const others = (await listWishlists(ctx, {})).filter(({ id }) => id !== list.id)
    const order = ITEM_ORDERS.find((one) => one === query.get('sort')) ?? 'added'
    const moved = others.find(({ id }) => String(id) === query.get('to'))
    const done =
      query.get('done') === 'move' && moved ? t('Moved to {list}', { list: moved.name }) : doneOf(query.get('done'))
    const stays = list.items.flatMap(({ listing }) => listing ?? [])
    return (
      <>
        <title>{`${list.name} · Larkstay`}</title>
        <div className="page-width py-8 sm:py-10">
          <a href="/wishlists" className="text-link">
            {t('All wishlists')}
          </a>
          <header className="mt-3 mb-8">
            <h1 className="text-3xl font-semibold break-words sm:text-4xl">{list.name}</h1>
            <p className="mt-1.5 text-ink-soft">
              {aboutWishlist({ ...list, count: list.items.length }, ctx.today)}
              {list.isShared && ` · ${t('Shared by link')}`}
            </p>
            <div className="mt-5 flex flex-wrap gap-2.5">
              {ACTIONS.map(([id, word]) => (
                <DialogButton key={id} opens={id} className={buttonClass({ variant: 'quiet', size: 'small' })}>
                  {t(word)}
                </DialogButton>
              ))}
              {stays.length > 1 && (
                <ButtonLink
                  href={`/compare?ids=${stays
                    .slice(0, 4)
                    .map(({ id }) => id)
                    .join(',')}${stayFields(list, '&')}`}
                  variant="quiet"
                  size="small"
                >
                  {t('Compare')}
                </ButtonLink>
              )}
            </div>
          </header>
          <FormProblem note={await pageNote(query)} className="mb-6" />
          {done && <Alert tone="good" className="mb-6" title={done} />}
          {list.items.length === 0 ? (
            <EmptyState icon="heart" title={t('This list is empty')}>
              <p>{t('Press the heart on a place to keep it here.')}</p>
              <ButtonLink href={`/search${stayFields(list, '?')}`}>{t('Find a stay')}</ButtonLink>
            </EmptyState>
          ) : (
            <>
              {list.items.length > 1 && <Sort order={order} />}
              <ul className="grid grid-cols-1 gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
                {orderItems(list.items, order).map((item) => (
                  <ItemCard
                    key={item.itemId}
                    item={item}
                    query={new URLSearchParams(stayFields(list))}
                    own={{ wishlistId: list.id, others }}
                  />
                ))}
              </ul>
            </>
          )}
          <ListDialogs
            list={list}
            today={ctx.today}
            shareUrl={`http://${(await headers()).get('host')}/wishlists/shared/${list.shareCode}`}
          />
        </div>
      </>
    )
  },
  { path: '/wishlists/[id]', signedIn: true },
)

const doneOf = (done: string | null): string | undefined => {
  const phrase = DONE[done ?? '']
  return phrase && t(phrase)
}

/** The orders as links: what is chosen is in the address. */
function Sort({ order }: { order: ItemOrder }) {
  return (
    <nav aria-label={t('Sort')} className="mb-6 flex flex-wrap items-center gap-x-1 gap-y-2 text-[0.95rem]">
      <span className="mr-2 text-ink-soft">{t('Sort by')}</span>
      {ITEM_ORDERS.map((one) => (
        <a
          key={one}
          href={`?sort=${one}`}
          aria-current={one === order ? 'true' : undefined}
          className="rounded-full px-3 py-1.5 font-medium hover:bg-sand-100 aria-[current]:bg-pine-100 aria-[current]:font-semibold"
        >
          {t(ORDER_WORDS[one])}
        </a>
      ))}
    </nav>
  )
}
