import { ButtonLink } from '@/app/components/button'
import { showRating } from '@/app/components/rating'
import { Icon } from '@/app/components/svg-icon'
import { plural } from '@/app/lib/show-date'
import type { ReviewPage } from '@/domain/listing/list-reviews'
import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'
import { Review, ScoreBars } from './review-parts'

/** The average, the averages by category and the newest reviews. */
export function Reviews({ view, reviews }: { view: ListingView; reviews: ReviewPage }) {
  const { card, scores } = view
  if (card.rating100 === null || reviews.total === 0)
    return (
      <ListingPart id="reviews" title="Reviews">
        <p className="text-ink-soft">Nobody has written a review yet. You could be the first.</p>
      </ListingPart>
    )
  return (
    <ListingPart id="reviews" title={`Rated ${showRating(card.rating100)} by guests`}>
      <p className="-mt-3 mb-6 flex items-center gap-2 text-ink-soft">
        <Icon name="star" size={17} isFilled className="text-saffron-400" />
        {plural(card.reviewCount, 'review')}
      </p>
      <ScoreBars scores={scores} />
      <div className="mt-10 grid gap-x-14 gap-y-10 md:grid-cols-2">
        {reviews.items.map((review) => (
          <Review key={review.id} review={review} />
        ))}
      </div>
      {reviews.total > reviews.items.length && (
        <ButtonLink href={`/stays/${card.id}/reviews`} variant="quiet" className="mt-9">
          Show all {plural(reviews.total, 'review')}
        </ButtonLink>
      )}
    </ListingPart>
  )
}
