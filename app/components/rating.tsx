import { clsx } from 'clsx'
import { showNumber } from '@/app/lib/show-number'
import { plural, t } from '@/app/lib/words'

/** `4.87` from 487. */
export const showRating = (rating100: number): string => showNumber(rating100 / 100, 2)

export interface RatingProps {
  rating100: number | null
  reviewCount?: number
  className?: string
}

/** A star, the average and the number of reviews; `New` when there are none. */
export function Rating({ rating100, reviewCount, className }: RatingProps) {
  if (rating100 === null) return <span className={clsx('text-sm font-semibold', className)}>{t('New')}</span>
  const rated = t('Rated {rating} out of 5', { rating: showRating(rating100) })
  const words = reviewCount === undefined ? rated : `${rated}, ${plural(reviewCount, 'review')}`
  return (
    <span className={clsx('rating', className)}>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true">
        <b>{showRating(rating100)}</b>
        {reviewCount !== undefined && ` (${showNumber(reviewCount)})`}
      </span>
    </span>
  )
}
