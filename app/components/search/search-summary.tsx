import { guestsLine } from '@/app/lib/guest-counts'
import type { ReactNode } from 'react'
import { Icon } from '@/app/components/svg-icon'
import { SearchBox } from '@/app/components/search/search-box'
import { showStay } from '@/app/lib/show-date'
import type { SearchCriteria } from '@/domain/search/search-criteria'
import { flexLine } from './flex-line'
import { isCalendarDate, type CalendarDate } from '@/lib/calendar-date'
import { t } from '@/app/lib/words'

/** The search as it is now: the whole box on a wide screen, one line that opens on a narrow one. */
export function SearchSummary({
  criteria,
  today,
  children,
}: {
  criteria: SearchCriteria
  today: CalendarDate
  /** Fields that the search carries along. */
  children: ReactNode
}) {
  const { checkIn, checkOut } = criteria
  const hasDates = checkIn && checkOut && isCalendarDate(checkIn) && isCalendarDate(checkOut)
  return (
    <details className="search-summary group">
      <summary className="flex min-h-15 items-center gap-3 rounded-full border border-sand-200 bg-surface px-5 py-2 shadow-soft lg:hidden">
        <Icon name="search" size={22} className="shrink-0 text-pine-700" />
        <span className="min-w-0">
          <span className="block truncate font-semibold">{criteria.where || t('Anywhere')}</span>
          <span className="block truncate text-sm text-ink-soft">
            {criteria.flex ? flexLine(criteria) : hasDates ? showStay(checkIn, checkOut, today) : t('Any dates')} ·{' '}
            {guestsLine(criteria)}
          </span>
        </span>
        <span className="sr-only">{t('Change the search')}</span>
      </summary>
      <div className="pt-3 lg:pt-0">
        <SearchBox
          today={today}
          where={criteria.where}
          cityId={criteria.cityId}
          near={criteria.near}
          dates={criteria}
          guests={criteria}
          childAges={criteria.childAges}
        >
          {children}
        </SearchBox>
      </div>
    </details>
  )
}
