import { Button } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import { Field, SelectField } from '@/app/components/field'
import '@/app/components/listing/listing.css'
import { Review } from '@/app/components/listing/review-parts'
import { ReviewFigures } from '@/app/components/listing/reviews'
import { StaySheet } from '@/app/components/listing/stay-sheet'
import { Pagination } from '@/app/components/pagination'
import { plural } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { listReviews, type ReviewSort } from '@/domain/listing/list-reviews'
import { viewListing } from '@/domain/listing/view-listing'

export const metadata = { title: 'Reviews' }

const SORTS: Record<ReviewSort, string> = { newest: 'Newest first', highest: 'Best first', lowest: 'Worst first' }
const sortOf = (text: string | null): ReviewSort => (text && text in SORTS ? (text as ReviewSort) : 'newest')
const starsOf = (text: string | null): number | null => (text && /^[1-5]$/.test(text) ? Number(text) : null)

/** All reviews of a stay, in pages, with a search in their words. */
export default sitePage(
  async (site, { params, query }) => {
    const listingId = listingIdOf(params.id)
    const view = await viewListing(site.ctx, { listingId })
    const [sort, stars] = [sortOf(query.get('sort')), starsOf(query.get('stars'))]
    const text = (query.get('text') ?? '').slice(0, 100)
    const page = Number(query.get('page')) || 1
    const reviews = await listReviews(site.ctx, { listingId, page, sort, text, stars })
    const hrefOf = (to: number) => {
      const kept = new URLSearchParams({ sort, text, page: String(to) })
      if (stars !== null) kept.set('stars', String(stars))
      return `/stays/${listingId}/reviews?${kept}`
    }
    return (
      <StaySheet listingId={listingId} title={`Reviews of ${view.card.title}`}>
        <ReviewFigures view={view} reviews={reviews} />
        <form
          method="get"
          action={`/stays/${listingId}/reviews`}
          className="my-8 grid items-end gap-4 sm:grid-cols-[1fr_10rem_10rem_auto]"
        >
          <Field name="text" label="Search in the reviews" type="search" defaultValue={text} />
          <SelectField name="stars" label="Stars" defaultValue={stars ?? ''}>
            <option value="">Any</option>
            {[5, 4, 3, 2, 1].map((count) => (
              <option key={count} value={count}>
                {plural(count, 'star')}
              </option>
            ))}
          </SelectField>
          <SelectField name="sort" label="Order" defaultValue={sort}>
            {Object.entries(SORTS).map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </SelectField>
          <Button>Show</Button>
        </form>
        <p role="status" className="mb-6 font-semibold">
          {plural(reviews.total, 'review')}
          {stars !== null && ` with ${plural(stars, 'star')}`}
          {text && ` with “${text}”`}
        </p>
        {reviews.items.length === 0 && (
          <EmptyState icon="search" title="No review says that">
            <p>Try another word, or leave the search empty.</p>
          </EmptyState>
        )}
        <div className="space-y-9">
          {reviews.items.map((review) => (
            <Review key={review.id} review={review} heading="h2" />
          ))}
        </div>
        <Pagination label="Reviews" page={reviews.page} pages={reviews.pages} hrefOf={hrefOf} />
      </StaySheet>
    )
  },
  { path: '/stays/[id]/reviews' },
)
