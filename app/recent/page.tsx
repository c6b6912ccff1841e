import { Button, ButtonLink } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import { ListingCard } from '@/app/components/listing-card'
import { seenListings } from '@/app/lib/seen-listings'
import { sitePage } from '@/app/lib/site-page'
import { cardsOf } from '@/domain/wishlist/price-listing'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Recently viewed') })

/** What this browser looked at, the last one first. */
export default sitePage(
  async (site) => {
    const cards = await cardsOf(site.ctx, seenListings(site))
    return (
      <div className="page-width py-10">
        <header className="mb-8 flex flex-wrap items-center justify-between gap-4">
          <h1 className="text-3xl font-semibold sm:text-4xl">{t('Recently viewed')}</h1>
          {cards.length > 0 && (
            <form method="post" action="/recent/forget">
              <Button variant="quiet">{t('Clear')}</Button>
            </form>
          )}
        </header>
        {cards.length === 0 ? (
          <EmptyState icon="eye" title={t('Nothing yet')}>
            <p>{t('Stays that you open are listed here, so that you find them again.')}</p>
            <ButtonLink href="/search">{t('Find a stay')}</ButtonLink>
          </EmptyState>
        ) : (
          <ul className="grid grid-cols-1 gap-x-6 gap-y-9 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
            {cards.map((card) => (
              <li key={card.id}>
                <ListingCard listing={card} heading="h2" />
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  },
  { path: '/recent' },
)
