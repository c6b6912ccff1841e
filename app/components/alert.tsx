import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Icon } from './svg-icon'

export interface AlertProps {
  tone?: 'info' | 'good' | 'warn' | 'bad'
  title?: ReactNode
  children?: ReactNode
  className?: string
}

const TONES = {
  info: { look: 'bg-pine-50 border-pine-200', icon: 'info', role: 'status' },
  good: { look: 'bg-pine-50 border-pine-300', icon: 'circle-check', role: 'status' },
  warn: { look: 'bg-saffron-100 border-saffron-400', icon: 'triangle-alert', role: 'status' },
  bad: { look: 'bg-coral-50 border-coral-400', icon: 'circle-alert', role: 'alert' },
} as const

/** Something that the reader must know now. `bad` interrupts a screen reader. */
export function Alert({ tone = 'info', title, children, className }: AlertProps) {
  const { look, icon, role } = TONES[tone]
  return (
    <div role={role} className={clsx('flex gap-3 rounded-xl border p-4', look, className)}>
      <Icon name={icon} size={22} className={clsx('shrink-0', tone === 'bad' && 'text-coral-600')} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-[0.95rem] text-ink-soft">{children}</div>}
      </div>
    </div>
  )
}
