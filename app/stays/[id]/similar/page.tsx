import { EmptyState } from '@/app/components/empty-state'
import { StaySheet } from '@/app/components/listing/stay-sheet'
import { ListingCard } from '@/app/components/listing-card'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { similarListings } from '@/domain/listing/similar-listings'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Similar places') })

/** Other stays like this one in the same city. */
export default sitePage(
  async (site, { params, query }) => {
    const listingId = listingIdOf(params.id)
    const { title, items } = await similarListings(site.ctx, listingId)
    return (
      <StaySheet listingId={listingId} title={t('Places like {title}', { title })} isNarrow={false}>
        {items.length === 0 ? (
          <EmptyState icon="search" title={t('Nothing here is quite like it')}>
            <p>{t('It is the only one of its kind in this city.')}</p>
          </EmptyState>
        ) : (
          <ul className="grid gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
            {items.map((listing) => (
              <li key={listing.id} className="min-w-0">
                <ListingCard listing={listing} query={query} heading="h3" />
              </li>
            ))}
          </ul>
        )}
      </StaySheet>
    )
  },
  { path: '/stays/[id]/similar' },
)
