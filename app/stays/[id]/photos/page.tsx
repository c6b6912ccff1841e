import { PhotosByRoom } from '@/app/components/listing/gallery'
import { StaySheet } from '@/app/components/listing/stay-sheet'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { viewListing } from '@/domain/listing/view-listing'
import { t } from '@/app/lib/words'

/** All photos of a stay, room by room. */
export default sitePage(
  async (site, { params }) => {
    const { card, photos } = await viewListing(site.ctx, { listingId: listingIdOf(params.id) })
    return (
      <StaySheet listingId={card.id} title={t('Photos of {title}', { title: card.title })}>
        <PhotosByRoom photos={photos} />
      </StaySheet>
    )
  },
  { path: '/stays/[id]/photos' },
)

export const generateMetadata = () => ({ title: t('Photos') })
