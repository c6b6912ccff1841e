import { clsx } from 'clsx'
import { Avatar } from '@/app/components/avatar'
import { showRating } from '@/app/components/rating'
import { Icon } from '@/app/components/svg-icon'
import { showMonth } from '@/app/lib/show-date'
import type { ReviewView } from '@/domain/listing/list-reviews'
import type { ListingView } from '@/domain/listing/listing-view'

const SCORE_NAMES = {
  cleanliness: 'Cleanliness',
  accuracy: 'Accuracy',
  checkIn: 'Check-in',
  communication: 'Communication',
  location: 'Location',
  value: 'Value',
} as const

/** The averages by category, as bars. */
export function ScoreBars({ scores }: { scores: ListingView['scores'] }) {
  const known = (Object.keys(SCORE_NAMES) as (keyof typeof SCORE_NAMES)[]).filter((key) => scores[key] !== null)
  return (
    <dl className="grid gap-x-14 gap-y-3 sm:grid-cols-2">
      {known.map((key) => (
        <div key={key} className="flex items-center gap-4">
          <dt className="w-32 shrink-0">{SCORE_NAMES[key]}</dt>
          <dd className="flex flex-1 items-center gap-3">
            <span className="h-1.5 flex-1 overflow-hidden rounded-full bg-sand-200" aria-hidden="true">
              <span className="block h-full rounded-full bg-pine-600" style={{ width: `${scores[key]! / 5}%` }} />
            </span>
            <span className="w-10 text-right font-semibold tabular-nums">{showRating(scores[key]!)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One review, with the host's reply. */
export function Review({ review, heading: Heading = 'h3' }: { review: ReviewView; heading?: 'h2' | 'h3' }) {
  return (
    <article className="min-w-0">
      <div className="flex items-center gap-3">
        <Avatar firstName={review.authorName} hue={review.authorHue} size={46} />
        <div className="min-w-0">
          <Heading className="font-sans text-base font-semibold tracking-normal">{review.authorName}</Heading>
          {review.authorHome && <p className="truncate text-sm text-ink-soft">{review.authorHome}</p>}
        </div>
      </div>
      <p className="mt-3 flex items-center gap-2 text-sm text-ink-soft">
        <Stars rating={review.rating} />
        {showMonth(review.createdOn)}
      </p>
      <p className="mt-2 whitespace-pre-line">{review.text}</p>
      {review.hostReply && (
        <div className="mt-3 rounded-xl bg-sand-50 p-4 text-[0.95rem]">
          <p className="font-semibold">Answer of the host</p>
          <p>{review.hostReply}</p>
        </div>
      )}
    </article>
  )
}

function Stars({ rating }: { rating: number }) {
  return (
    <span className="flex">
      <span className="sr-only">{rating} out of 5 stars</span>
      {[1, 2, 3, 4, 5].map((star) => (
        <Icon
          key={star}
          name="star"
          size={14}
          isFilled
          className={clsx(star <= rating ? 'text-saffron-400' : 'text-sand-300')}
        />
      ))}
    </span>
  )
}
