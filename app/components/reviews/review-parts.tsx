import { Avatar } from '@/app/components/avatar'
import { showRating } from '@/app/components/rating'
import { languageName } from '@/app/lib/language-name'
import { REVIEW_LABELS } from '@/app/lib/review-words'
import { showMonth } from '@/app/lib/show-date'
import { pageLanguage } from '@/app/lib/words'
import type { ReviewPage, ReviewView } from '@/domain/review/review-page'
import type { ListingView } from '@/domain/listing/listing-view'
import { REVIEW_CATEGORIES } from '@/domain/review/write-review'
import './reviews.css'
import { plural, t } from '@/app/lib/words'

/** The averages by category, as bars. */
export function ScoreBars({ scores }: { scores: ListingView['scores'] }) {
  const known = REVIEW_CATEGORIES.filter((key) => scores[key] !== null)
  return (
    <dl className="grid content-start gap-y-3">
      {known.map((key) => (
        <div key={key} className="flex items-center gap-4">
          <dt className="w-32 shrink-0">{t(REVIEW_LABELS[key])}</dt>
          <dd className="flex flex-1 items-center gap-3">
            <span className="score-bar" style={{ backgroundSize: `${scores[key]! / 5}% 100%` }} aria-hidden="true" />
            <span className="w-10 text-right font-semibold tabular-nums">{showRating(scores[key]!)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** How many reviews have how many stars, as bars; each leads to those reviews. */
export function StarBars({ stars, hrefOf }: { stars: ReviewPage['stars']; hrefOf: (stars: number) => string }) {
  const most = Math.max(1, ...stars)
  return (
    <ul aria-label={t('Reviews by stars')} className="grid content-start gap-y-3">
      {stars.map((count, i) => (
        <li key={i} className="flex items-center gap-4">
          <a href={hrefOf(5 - i)} className="w-14 shrink-0 underline-offset-4 hover:underline">
            {plural(5 - i, 'star')}
          </a>
          <span className="score-bar" style={{ backgroundSize: `${(100 * count) / most}% 100%` }} aria-hidden="true" />
          <span className="w-10 text-right tabular-nums">
            {count}
            <span className="sr-only"> {count === 1 ? t('review') : t('reviews')}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One review, with the host's reply; it says its language where that is not the one of the page. */
export function Review({ review, heading: Heading = 'h3' }: { review: ReviewView; heading?: 'h2' | 'h3' }) {
  const isForeign = review.language !== pageLanguage()
  return (
    <article className="min-w-0 break-words">
      <div className="flex items-center gap-3">
        <Avatar firstName={review.authorName} hue={review.authorHue} portrait={review.authorPortrait} size={46} />
        <div className="min-w-0">
          <Heading className="font-sans text-base font-semibold tracking-normal">{review.authorName}</Heading>
          {review.authorHome && <p className="truncate text-sm text-ink-soft">{review.authorHome}</p>}
        </div>
      </div>
      <p className="mt-3 text-sm text-ink-soft">
        <span className="stars" style={{ width: `${review.rating}em` }} aria-hidden="true" />{' '}
        <span className="sr-only">{t('{n} out of 5 stars,', { n: review.rating })} </span>
        {showMonth(review.createdOn)}
        {isForeign && ` · ${t('In {language}', { language: languageName(review.language) })}`}
      </p>
      <p className="mt-2 whitespace-pre-line" lang={isForeign ? review.language : undefined}>
        {review.text}
      </p>
      {review.hostReply && (
        <div className="mt-3 rounded-xl bg-sand-50 p-4 text-[0.95rem]">
          <p className="font-semibold">{t('Answer of the host')}</p>
          <p>{review.hostReply}</p>
        </div>
      )}
    </article>
  )
}
