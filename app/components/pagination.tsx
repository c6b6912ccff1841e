import { clsx } from 'clsx'
import { Icon } from './svg-icon'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

export interface PaginationProps {
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** What is being paged through: `Results`, `Reviews`. */
  label: PlainPhrase
}

/** The first, the last and the neighbouring pages; null marks a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const unique = [...new Set(wanted)].sort((a, b) => a - b)
  return unique.flatMap((n, i) => (i > 0 && n - unique[i - 1]! > 1 ? [null, n] : [n]))
}

const ROUND = 'grid size-11 place-items-center rounded-full font-medium'

/** Links to the other pages of a list. */
export function Pagination({ page, pages, hrefOf, label }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav
      aria-label={t('{things}, pages', { things: t(label) })}
      className="mt-12 flex flex-wrap items-center justify-center gap-1"
    >
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={clsx(ROUND, 'hover:bg-sand-100')}>
          <Icon name="chevron-left" />
          <span className="sr-only">{t('Previous page')}</span>
        </a>
      )}
      {pageNumbers(page, pages).map((n, i) =>
        n === null ? (
          <span key={`gap-${i}`} className="w-6 text-center text-ink-soft">
            …
          </span>
        ) : (
          <a
            key={n}
            href={hrefOf(n)}
            aria-current={n === page ? 'page' : undefined}
            className={clsx(ROUND, n === page ? 'bg-pine-700 text-white' : 'hover:bg-sand-100')}
          >
            <span className="sr-only">{t('Page')} </span>
            {n}
          </a>
        ),
      )}
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next" className={clsx(ROUND, 'hover:bg-sand-100')}>
          <Icon name="chevron-right" />
          <span className="sr-only">{t('Next page')}</span>
        </a>
      )}
    </nav>
  )
}
