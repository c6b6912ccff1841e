'use client'

import { useEffect, useState } from 'react'
import { DayPicker, type DayPickerProps } from 'react-day-picker'
import { showLongDay, showMonth, showWeekday, weekStart } from '@/app/lib/show-date'
import { addDays, weekday, type CalendarDate } from '@/lib/calendar-date'
import { pageLanguage, t } from '@/app/lib/words'

export interface StayDates {
  checkIn?: CalendarDate
  checkOut?: CalendarDate
}

export interface DateRangeCalendarProps {
  today: CalendarDate
  dates: StayDates
  closedNights: CalendarDate[]
  bookableFrom?: CalendarDate
  bookableUntil?: CalendarDate
  onDates: (dates: StayDates) => void
}

// The picker thinks in local midnights, the site in days without a zone: only year, month and day cross over.
const toLocal = (date: CalendarDate): Date =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)))
const pad = (part: number): string => String(part).padStart(2, '0')
const toDay = (local: Date): CalendarDate =>
  `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`

/** The dates after a press on `day`: a first press sets the check-in, a second one later the check-out. */
export function datesAfterPress({ checkIn, checkOut }: StayDates, day: CalendarDate): StayDates {
  if (!checkIn || checkOut || day <= checkIn) return { checkIn: day }
  return { checkIn, checkOut: day }
}

/** Whether a day can be pressed: a check-in needs its night open, a check-out needs every night before it open. */
export function isPressable(day: CalendarDate, props: Omit<DateRangeCalendarProps, 'onDates'>): boolean {
  const { dates, closedNights, today, bookableFrom = today, bookableUntil } = props
  if (day < bookableFrom || day < today || (bookableUntil && day > bookableUntil)) return false
  const isOpenNight = !closedNights.includes(day) && day !== bookableUntil
  if (!dates.checkIn || dates.checkOut || day <= dates.checkIn) return isOpenNight
  const firstClosed = closedNights.filter((night) => night >= dates.checkIn!).sort()[0]
  return isOpenNight || firstClosed === undefined || day <= firstClosed
}

/** Two months (one on a narrow screen) in which a stay is chosen. */
export default function DateRangeCalendar({ onDates, ...props }: DateRangeCalendarProps) {
  const { today, dates, bookableUntil } = props
  const months = useMonthCount()
  return (
    <DayPicker
      autoFocus
      mode="range"
      selected={{
        from: dates.checkIn ? toLocal(dates.checkIn) : undefined,
        to: dates.checkOut ? toLocal(dates.checkOut) : undefined,
      }}
      onSelect={(_, pressed) => onDates(datesAfterPress(dates, toDay(pressed)))}
      disabled={(local) => !isPressable(toDay(local), props)}
      today={toLocal(today)}
      defaultMonth={toLocal(dates.checkIn ?? today)}
      startMonth={toLocal(today)}
      endMonth={toLocal(bookableUntil ?? addDays(today, 540))}
      numberOfMonths={months}
      {...wordsOfCalendar()}
      modifiers={{ weekend: (local) => weekday(toDay(local)) % 6 === 0 }}
      classNames={CLASSES}
    />
  )
}

/** The picker speaks English by itself. */
function wordsOfCalendar(): Pick<DayPickerProps, 'weekStartsOn' | 'formatters' | 'labels'> {
  if (pageLanguage() === 'en') return {}
  const month = (local: Date) => showMonth(toDay(local))
  const day = (local: Date) => showLongDay(toDay(local))
  return {
    weekStartsOn: weekStart(),
    formatters: { formatCaption: month, formatWeekdayName: (local) => showWeekday(toDay(local)) },
    labels: {
      labelGrid: month,
      labelDayButton: day,
      labelWeekday: (local) => showWeekday(toDay(local)),
      labelPrevious: () => t('Earlier months'),
      labelNext: () => t('Later months'),
    },
  }
}

function useMonthCount(): number {
  const [count, setCount] = useState(1)
  useEffect(() => {
    const wide = matchMedia('(min-width: 48rem)')
    const update = () => setCount(wide.matches ? 2 : 1)
    update()
    wide.addEventListener('change', update)
    return () => wide.removeEventListener('change', update)
  }, [])
  return count
}

const CLASSES = {
  root: 'relative',
  months: 'flex flex-col gap-8 sm:flex-row justify-center',
  month_caption: 'h-10 flex items-center justify-center font-display text-lg font-semibold',
  nav: 'absolute inset-x-0 top-0 flex justify-between',
  button_previous: 'grid size-10 place-items-center rounded-full hover:bg-sand-100 aria-disabled:opacity-30',
  button_next: 'grid size-10 place-items-center rounded-full hover:bg-sand-100 aria-disabled:opacity-30',
  chevron: 'size-5 fill-ink',
  month_grid: 'mt-1 border-collapse',
  weekday: 'size-10 text-sm font-medium text-ink-soft sm:size-11',
  day: 'p-0 py-px text-center',
  day_button:
    'size-10 rounded-full text-[0.95rem] font-medium hover:bg-sand-100 sm:size-11 disabled:hover:bg-transparent',
  disabled: '[&>button]:text-ink-faint [&>button]:line-through [&>button]:decoration-1 [&>button]:font-normal',
  outside: 'invisible',
  today: '[&>button]:ring-1 [&>button]:ring-pine-500',
  range_start: 'bg-pine-100 rounded-l-full [&>button]:bg-pine-700 [&>button]:text-white [&>button]:hover:bg-pine-700',
  range_end: 'bg-pine-100 rounded-r-full [&>button]:bg-pine-700 [&>button]:text-white [&>button]:hover:bg-pine-700',
  range_middle: 'bg-pine-100',
  hidden: 'invisible',
}
