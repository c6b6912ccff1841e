import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from './svg-icon'

export interface BadgeProps {
  tone?: 'neutral' | 'good' | 'warm' | 'bad' | 'dark'
  icon?: string
  children: ReactNode
  className?: string
}

const TONES = {
  neutral: 'bg-sand-100 text-ink',
  good: 'bg-pine-100 text-pine-800',
  warm: 'bg-saffron-100 text-saffron-700',
  bad: 'bg-coral-100 text-coral-700',
  dark: 'bg-pine-900 text-white',
}

/** A short word about the thing beside it: a status, a distinction. */
export function Badge({ tone = 'neutral', icon, children, className }: BadgeProps) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 text-[0.8rem] leading-5 font-semibold whitespace-nowrap',
        TONES[tone],
        className,
      )}
    >
      {icon && <Icon name={icon} size={14} strokeWidth={2} />}
      {children}
    </span>
  )
}
