import { clsx } from 'clsx'
import { plural } from '@/app/lib/show-date'

/** `4.87` from 487. */
export const showRating = (rating100: number): string => (rating100 / 100).toFixed(2)

/** A star, the average and the number of reviews; `New` when there are none. */
export function Rating({
  rating100,
  reviewCount,
  className,
}: {
  rating100: number | null
  reviewCount?: number
  className?: string
}) {
  if (rating100 === null) return <span className={clsx('text-sm font-semibold', className)}>New</span>
  const words = `Rated ${showRating(rating100)} out of 5${reviewCount === undefined ? '' : `, ${plural(reviewCount, 'review')}`}`
  return (
    <span className={clsx('rating', className)}>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true">
        <b>{showRating(rating100)}</b>
        {reviewCount !== undefined && ` (${reviewCount.toLocaleString('en-US')})`}
      </span>
    </span>
  )
}
