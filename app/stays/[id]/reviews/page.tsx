import { ReviewFigures } from '@/app/components/listing/reviews'
import { StaySheet } from '@/app/components/listing/stay-sheet'
import { ReviewList } from '@/app/components/reviews/review-list'
import { readReviewCriteria } from '@/app/lib/review-criteria'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { listReviews } from '@/domain/listing/list-reviews'
import { viewListing } from '@/domain/listing/view-listing'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Reviews') })

/** All reviews of a stay. */
export default sitePage(
  async (site, { params, query }) => {
    const listingId = listingIdOf(params.id)
    const view = await viewListing(site.ctx, { listingId })
    const asked = readReviewCriteria(query)
    const reviews = await listReviews(site.ctx, { listingId, ...asked })
    return (
      <StaySheet listingId={listingId} title={t('Reviews of {title}', { title: view.card.title })}>
        <ReviewFigures view={view} reviews={reviews} />
        <ReviewList path={`/stays/${listingId}/reviews`} {...{ asked, reviews }} />
      </StaySheet>
    )
  },
  { path: '/stays/[id]/reviews' },
)
