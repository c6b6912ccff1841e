import { showRating } from '@/app/components/rating'
import { ReviewList } from '@/app/components/reviews/review-list'
import { Still } from '@/app/components/still'
import { experienceIdOf } from '@/app/lib/experience-order'
import { readReviewCriteria } from '@/app/lib/review-criteria'
import { plural } from '@/app/lib/words'
import { sitePage } from '@/app/lib/site-page'
import { listExperienceReviews } from '@/domain/experience/list-experience-reviews'
import { loadExperience } from '@/domain/experience/load-experience'

export const metadata = { title: 'Reviews' }

/** All reviews of an experience. */
export default sitePage(
  async ({ ctx }, { params, query }) => {
    const experienceId = experienceIdOf(params.id)
    const { title, rating100, reviewCount } = await loadExperience(ctx, experienceId)
    const asked = readReviewCriteria(query)
    const reviews = await listExperienceReviews(ctx, { experienceId, ...asked })
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
        <p className="text-sm text-ink-soft">
          {reviews.stars.map((count, i) => `${5 - i} stars: ${count}`).join(' · ')}
        </p>
        <ReviewList path={`/experiences/${experienceId}/reviews`} {...{ asked, reviews }} />
      </Still>
    )
  },
  { path: '/experiences/[id]/reviews' },
)
