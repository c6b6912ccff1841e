'use client'

import { useRef, type ReactNode } from 'react'
import { GuestsField } from '@/app/components/guests-field'
import type { GuestCounts } from '@/app/lib/guest-counts'
import { useTakeOver } from '@/app/lib/use-take-over'
import type { CalendarDate } from '@/lib/calendar-date'
import { Icon } from '@/app/components/svg-icon'
import { DestinationField } from './destination-field'
import { SearchDatesField, type SearchDates } from './search-dates-field'
import { t } from '@/app/lib/words'

export interface SearchBoxProps {
  today: CalendarDate
  where?: string
  cityId?: number
  near?: number
  dates?: SearchDates
  guests: GuestCounts
  childAges?: number[]
  /** Hidden fields that the search keeps: filters and order. */
  children?: ReactNode
}

/** Where, when and who. A form that works as it is; its script adds suggestions, the calendar and the panel of guests. */
export function SearchBox({
  today,
  where = '',
  cityId,
  near,
  dates = {},
  guests,
  childAges = [],
  children,
}: SearchBoxProps) {
  const form = useRef<HTMLFormElement>(null)
  useTakeOver(form)
  return (
    <form
      ref={form}
      action="/search"
      method="get"
      role="search"
      aria-label={t('Stays')}
      data-enhance="search-box"
      noValidate
      className="relative z-20 grid items-center gap-1 rounded-3xl border border-sand-200 bg-surface p-2 text-ink shadow-lift lg:grid-cols-[1.25fr_1.5fr_1fr_auto] lg:gap-0 lg:divide-x lg:divide-sand-200 nojs:gap-3 nojs:p-4"
    >
      <div className="lg:px-1">
        <DestinationField where={where} cityId={cityId} near={near} />
      </div>
      <div className="lg:px-1">
        <SearchDatesField today={today} dates={dates} />
      </div>
      <div className="lg:px-1">
        <GuestsField counts={guests} childAges={childAges} look="bar" />
      </div>
      {children}
      <div className="lg:pl-2">
        <button className="inline-flex min-h-14 w-full items-center justify-center gap-2.5 rounded-2xl bg-saffron-400 px-7 text-base font-semibold text-ink hover:bg-saffron-200">
          <Icon name="search" size={20} strokeWidth={2.5} />
          {t('Search')}
        </button>
      </div>
    </form>
  )
}
