import { Button } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import { Field, SelectField } from '@/app/components/field'
import { Review, ScoreBars } from '@/app/components/listing/review-parts'
import { Pagination } from '@/app/components/pagination'
import { showRating } from '@/app/components/rating'
import { plural } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { listReviews, type ReviewSort } from '@/domain/listing/list-reviews'
import { viewListing } from '@/domain/listing/view-listing'

export const metadata = { title: 'Reviews' }

const SORTS: Record<ReviewSort, string> = { newest: 'Newest first', highest: 'Best first', lowest: 'Worst first' }

const sortOf = (text: string | null): ReviewSort => (text && text in SORTS ? (text as ReviewSort) : 'newest')

/** All reviews of a stay, in pages, with a search in their words. */
export default sitePage(
  async (site, { params, query }) => {
    const listingId = listingIdOf(params.id)
    const { card, scores } = await viewListing(site.ctx, { listingId })
    const sort = sortOf(query.get('sort'))
    const text = (query.get('text') ?? '').slice(0, 100)
    const reviews = await listReviews(site.ctx, { listingId, page: Number(query.get('page')) || 1, sort, text })
    const hrefOf = (page: number) =>
      `/stays/${listingId}/reviews?${new URLSearchParams({ sort, text, page: String(page) })}`
    return (
      <div className="page-width max-w-4xl pt-8">
        <a href={`/stays/${listingId}`} className="text-link">
          Back to the stay
        </a>
        <h1 className="mt-4 text-3xl font-semibold sm:text-4xl">Reviews of {card.title}</h1>
        <p className="mt-2 mb-7 text-ink-soft">
          {card.rating100 === null
            ? 'No reviews yet'
            : `Rated ${showRating(card.rating100)} out of 5 by ${plural(card.reviewCount, 'guest')}`}
        </p>
        <ScoreBars scores={scores} />
        <form
          method="get"
          action={`/stays/${listingId}/reviews`}
          className="my-9 grid items-end gap-4 sm:grid-cols-[1fr_12rem_auto]"
        >
          <Field name="text" label="Search in the reviews" type="search" defaultValue={text} />
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
      </div>
    )
  },
  { path: '/stays/[id]/reviews' },
)
