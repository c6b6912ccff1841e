import { Icon } from '@/app/components/svg-icon'
import { criteriaToParams, SEARCH_SORTS, type SearchCriteria, type SearchSort } from '@/domain/search/search-criteria'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

const NAMES: Record<SearchSort, PlainPhrase> = {
  recommended: 'Recommended',
  price: 'Price, low to high',
  'price-desc': 'Price, high to low',
  rating: 'Best rated',
  reviews: 'Most reviewed',
  distance: 'Nearest first',
  popular: 'Most popular',
  stars: 'Most stars',
}

/** The order of the results: a menu of links. */
export function SortMenu({ criteria }: { criteria: SearchCriteria }) {
  return (
    <details className="group relative" name="sort">
      <summary className="flex min-h-11 items-center gap-2 rounded-full border border-sand-300 bg-surface px-4 text-[0.95rem] font-medium hover:border-ink">
        <Icon name="arrow-up-down" size={17} />
        <span>
          <span className="sr-only sm:not-sr-only">{t('Sort')}: </span>
          {t(NAMES[criteria.sort])}
        </span>
        <Icon name="chevron-down" size={16} />
      </summary>
      <ul className="absolute left-0 z-20 mt-2 w-60 rounded-2xl border border-sand-200 bg-surface py-2 shadow-lift">
        {SEARCH_SORTS.map((sort) => (
          <li key={sort}>
            <a
              href={`/search?${criteriaToParams(criteria, { sort })}`}
              data-live="sort"
              aria-current={sort === criteria.sort ? 'true' : undefined}
              className="flex items-center justify-between px-5 py-2.5 hover:bg-sand-50 aria-[current]:font-semibold"
            >
              {t(NAMES[sort])}
              {sort === criteria.sort && <Icon name="check" size={18} />}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
