import { Button } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import { Field, SelectField } from '@/app/components/field'
import { Review } from '@/app/components/listing/review-parts'
import { Pagination } from '@/app/components/pagination'
import { showRating } from '@/app/components/rating'
import { Still } from '@/app/components/still'
import { experienceIdOf } from '@/app/lib/experience-order'
import { plural } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { listExperienceReviews } from '@/domain/experience/list-experience-reviews'
import { loadExperience } from '@/domain/experience/load-experience'
import type { ReviewSort } from '@/domain/listing/list-reviews'

export const metadata = { title: 'Reviews' }

const SORTS: Partial<Record<ReviewSort, string>> = {
  newest: 'Newest first',
  highest: 'Best first',
  lowest: 'Worst first',
}

/** All reviews of an experience, in pages, with a search in their words. */
export default sitePage(
  async ({ ctx }, { params, query }) => {
    const experienceId = experienceIdOf(params.id)
    const { title, rating100, reviewCount } = await loadExperience(ctx, experienceId)
    const asked = query.get('sort') ?? ''
    const sort = (asked in SORTS ? asked : 'newest') as ReviewSort
    const text = (query.get('text') ?? '').slice(0, 100)
    const page = Number(query.get('page')) || 1
    const reviews = await listExperienceReviews(ctx, { experienceId, page, sort, text })
    const path = `/experiences/${experienceId}/reviews`
    return (
      <Still className="page-width max-w-4xl pt-8">
        <a href={`/experiences/${experienceId}`} className="text-link">
          Back to the experience
        </a>
        <h1 className="mt-4 text-3xl font-semibold sm:text-4xl">Reviews of {title}</h1>
        <p className="mt-2 text-ink-soft">
          {rating100 === null
            ? 'No reviews yet'
            : `Rated ${showRating(rating100)} out of 5 by ${plural(reviewCount, 'guest')}`}
        </p>
        <p className="mb-7 text-sm text-ink-soft">
          {reviews.stars.map((count, i) => `${5 - i} stars: ${count}`).join(' · ')}
        </p>
        <form action={path} className="my-9 grid items-end gap-4 sm:grid-cols-[1fr_12rem_auto]">
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
        <Pagination
          label="Reviews"
          page={reviews.page}
          pages={reviews.pages}
          hrefOf={(next) => `${path}?${new URLSearchParams({ sort, text, page: String(next) })}`}
        />
      </Still>
    )
  },
  { path: '/experiences/[id]/reviews' },
)
