import type { ReactNode } from 'react'
import { t } from '@/app/lib/words'
import { Rating, type RatingProps } from '../rating'

export interface SummaryCardProps {
  photo: string | undefined
  /** What kind of thing is booked. */
  kind: string
  title: ReactNode
  place?: string
  rating: Pick<RatingProps, 'rating100' | 'reviewCount'>
  /** The price; left out while it is not known. */
  children?: ReactNode
}

/** What is booked and what it costs, beside the steps of a checkout. */
export function SummaryCard({ photo, kind, title, place, rating, children }: SummaryCardProps) {
  return (
    <div className="overflow-hidden rounded-card border border-sand-200 bg-surface shadow-lift">
      <div className="flex gap-4 p-5">
        {photo && (
          <img
            src={photo}
            alt=""
            width={128}
            height={104}
            className="h-26 w-32 shrink-0 rounded-xl bg-sand-200 object-cover"
          />
        )}
        <div className="min-w-0 flex-1">
          <p className="text-sm text-ink-soft">{kind}</p>
          <p className="leading-snug font-semibold">{title}</p>
          {place && <p className="mt-0.5 text-sm text-ink-soft">{place}</p>}
          <Rating {...rating} className="mt-1" />
        </div>
      </div>
      {children && (
        <div className="border-t border-sand-200 p-5">
          <h2 className="mb-2 text-lg font-semibold">{t('Price details')}</h2>
          {children}
          <p className="mt-3 text-sm text-ink-soft">
            {t('All fees and taxes are in this total. Nothing is added later.')}
          </p>
        </div>
      )}
    </div>
  )
}
