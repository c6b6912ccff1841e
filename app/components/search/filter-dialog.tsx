import { Button } from '@/app/components/button'
import { CloseButton } from '@/app/components/dialog'
import { Still } from '@/app/components/still'
import { plural, t } from '@/app/lib/words'
import type { SearchResult } from '@/domain/search/search-result'
import { FILTERS } from './dialog-ids'
import { FilterGroups } from './filter-groups'
import { SEARCH_PARTS } from './search-parts'

/** All filters as one form in a dialog. Its script keeps the counts and the number on the button true for what is ticked. */
export function FilterDialog({ result, clearHref }: { result: SearchResult; clearHref: string }) {
  return (
    <dialog
      id={FILTERS}
      aria-labelledby="filters-title"
      {...{ closedby: 'any' }}
      className="m-0 h-dvh max-h-dvh w-full max-w-none flex-col overflow-hidden bg-surface open:flex sm:m-auto sm:h-auto sm:max-h-[90dvh] sm:w-[calc(100%-3rem)] sm:max-w-2xl sm:rounded-3xl"
    >
      <form action="/search" method="get" className="flex min-h-0 flex-1 flex-col" aria-label={t('Filters')}>
        <div className="flex items-center justify-between border-b border-sand-200 px-5 py-3 sm:px-7">
          <h2 id="filters-title" className="text-xl font-semibold">
            {t('Filters')}
          </h2>
          <CloseButton id={FILTERS} label={t('Close the filters')} />
        </div>
        <Still
          id={SEARCH_PARTS.filters}
          tabIndex={0}
          role="group"
          aria-labelledby="filters-title"
          className="filter-groups min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 sm:px-7"
        >
          <FilterGroups result={result} />
        </Still>
        <div
          id={SEARCH_PARTS.filterEnd}
          className="flex items-center justify-between gap-3 border-t border-sand-200 bg-surface px-5 py-3.5 sm:px-7"
        >
          <a href={clearHref} data-live="clear" className="text-link whitespace-nowrap">
            {t('Clear all')}
          </a>
          <Button size="large">
            {result.total === 0 ? t('Show results') : t('Show {things}', { things: plural(result.total, 'stay') })}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
