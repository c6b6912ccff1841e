import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface CardProps {
  children: ReactNode
  className?: string
  /** `raised` for what floats over the page (the booking box), `plain` for panels within it. */
  look?: 'plain' | 'raised' | 'sand'
}

const LOOKS = {
  plain: 'bg-surface border border-sand-200',
  raised: 'bg-surface border border-sand-200 shadow-lift',
  sand: 'bg-sand-50',
}

/** A panel with rounded corners. */
export function Card({ children, className, look = 'plain' }: CardProps) {
  return <div className={clsx('rounded-card p-5 sm:p-6', LOOKS[look], className)}>{children}</div>
}
