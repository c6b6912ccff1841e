import type { ReactNode } from 'react'
import { clsx } from 'clsx'
import { Icon } from '../svg-icon'

const LOOKS = { good: 'bg-pine-700 text-white', warm: 'bg-saffron-100', plain: 'bg-sand-100' }

/** What a guest must know first about a reservation, above everything else on its page. */
export function NewsBox({
  icon,
  title,
  tone,
  children,
}: {
  icon: string
  title: string
  tone: keyof typeof LOOKS
  children: ReactNode
}) {
  return (
    <section
      role="status"
      aria-labelledby="news-title"
      className={clsx('mb-8 flex flex-col gap-5 rounded-3xl p-6 sm:flex-row sm:p-8 print:p-0', LOOKS[tone])}
    >
      <span
        className={clsx(
          'grid size-14 shrink-0 place-items-center rounded-full print:hidden',
          tone === 'good' ? 'bg-white/15' : 'bg-surface',
        )}
      >
        <Icon name={icon} size={28} />
      </span>
      <div className="min-w-0 flex-1 space-y-3">
        <h2 id="news-title" className="text-2xl font-semibold sm:text-3xl">
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}
