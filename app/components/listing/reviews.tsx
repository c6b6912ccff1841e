import { ButtonLink } from '@/app/components/button'
import { showRating } from '@/app/components/rating'
import { plural, t } from '@/app/lib/words'
import type { ReviewPage } from '@/domain/review/review-page'
import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'
import { Review, ScoreBars, StarBars } from '../reviews/review-parts'

/** The average, counts by stars, averages by category and the newest reviews. */
export function Reviews({ view, reviews }: { view: ListingView; reviews: ReviewPage }) {
  const { card } = view
  if (card.rating100 === null || reviews.total === 0)
    return (
      <ListingPart id="reviews" title={t('Reviews')}>
        <p className="text-ink-soft">{t('Nobody has written a review yet. You could be the first.')}</p>
      </ListingPart>
    )
  const href = `/stays/${card.id}/reviews`
  return (
    <ListingPart id="reviews" title={t('Rated {rating} by guests', { rating: showRating(card.rating100) })}>
      <ReviewFigures view={view} reviews={reviews} />
      <div className="mt-10 grid gap-x-14 gap-y-10 md:grid-cols-2">
        {reviews.items.map((review) => (
          <Review key={review.id} review={review} />
        ))}
      </div>
      {reviews.total > reviews.items.length && (
        <ButtonLink href={href} data-sheet={t('Reviews')} variant="quiet" className="mt-9 print:hidden">
          {t('Show all {things}', { things: plural(reviews.total, 'review') })}
        </ButtonLink>
      )}
    </ListingPart>
  )
}

/** The figures above the reviews. */
export function ReviewFigures({ view: { card, scores }, reviews }: { view: ListingView; reviews: ReviewPage }) {
  if (card.rating100 === null) return null
  return (
    <div className="grid gap-x-14 gap-y-8 md:grid-cols-[12rem_1fr_1.2fr]">
      <p>
        <span className="block font-display text-6xl leading-none font-semibold">{showRating(card.rating100)}</span>
        <span className="stars mt-3 text-xl" style={{ width: `${card.rating100 / 100}em` }} aria-hidden="true" />
        <span className="mt-1 block text-ink-soft">
          {t('out of 5, {reviews}', { reviews: plural(card.reviewCount, 'review') })}
          {card.isGuestFavourite && `. ${t('A guest favourite.')}`}
        </span>
      </p>
      <StarBars stars={reviews.stars} hrefOf={(stars) => `/stays/${card.id}/reviews?stars=${stars}`} />
      <ScoreBars scores={scores} />
    </div>
  )
}
