import { AmenityGroups } from '@/app/components/listing/amenities'
import { StaySheet } from '@/app/components/listing/stay-sheet'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { viewListing } from '@/domain/listing/view-listing'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Amenities') })

/** What a stay has, in groups, and what it has not. */
export default sitePage(
  async (site, { params }) => {
    const view = await viewListing(site.ctx, { listingId: listingIdOf(params.id) })
    return (
      <StaySheet listingId={view.card.id} title={t('What {title} offers', { title: view.card.title })}>
        <AmenityGroups view={view} />
      </StaySheet>
    )
  },
  { path: '/stays/[id]/amenities' },
)
