import { DialogButton } from '@/app/components/dialog'
import { Icon } from '@/app/components/svg-icon'
import type { SearchChip } from '@/app/lib/search-chips'
import type { SearchCriteria } from '@/domain/search/search-criteria'
import { FILTERS } from './dialog-ids'
import { SortMenu } from './sort-menu'
import { t } from '@/app/lib/words'

const PILL =
  'flex min-h-11 items-center gap-2 rounded-full border border-sand-300 bg-surface px-4 text-[0.95rem] font-medium hover:border-ink'

/** Over the results: the filters and the order, and what is on. */
export function ResultBar({
  criteria,
  chips,
  clearHref,
}: {
  criteria: SearchCriteria
  chips: SearchChip[]
  clearHref: string
}) {
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <DialogButton opens={FILTERS} className={PILL}>
          <Icon name="sliders-horizontal" size={17} />
          {t('Filters')}
          {chips.length > 0 && (
            <span className="grid size-6 place-items-center rounded-full bg-pine-700 text-xs font-semibold text-white">
              {chips.length}
            </span>
          )}
        </DialogButton>
        <SortMenu criteria={criteria} />
      </div>
      {chips.length > 0 && (
        <ul aria-label={t('Filters that are on')} className="mt-3 flex flex-wrap gap-2">
          {chips.map(({ label, withoutHref }) => (
            <li key={label}>
              <a
                href={withoutHref}
                data-live="chip"
                className="flex min-h-9 items-center gap-1.5 rounded-full bg-pine-100 py-1 pr-2.5 pl-3.5 text-sm font-medium text-pine-900 hover:bg-pine-200"
              >
                <span className="sr-only">{t('Remove the filter')} </span>
                {label}
                <Icon name="x" size={15} strokeWidth={2.25} />
              </a>
            </li>
          ))}
          <li>
            <a href={clearHref} data-live="chip" className="text-link inline-flex min-h-9 items-center px-1 text-sm">
              {t('Clear all')}
            </a>
          </li>
        </ul>
      )}
    </>
  )
}
