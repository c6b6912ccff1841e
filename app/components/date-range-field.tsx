'use client'

import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useDismiss } from '@/app/lib/use-dismiss'
import { showDay } from '@/app/lib/show-date'
import { isCalendarDate, type CalendarDate } from '@/lib/calendar-date'
import type { StayDates } from './date-range-calendar'

const loadCalendar = () => import('./date-range-calendar')
const Calendar = lazy(loadCalendar)

export interface DateRangeFieldProps {
  /** The day that it is on the server; earlier days can not be chosen. */
  today: CalendarDate
  checkIn?: string
  checkOut?: string
  /** Nights that can not be slept in. */
  closedNights?: CalendarDate[]
  /** Days before and after these can not be chosen. */
  bookableFrom?: CalendarDate
  bookableUntil?: CalendarDate
  /** `bar`: two cells of the search bar. `box`: two cells with a border, for the booking box. */
  look: 'bar' | 'box'
  /** Called when both days are chosen. */
  onDates?: (dates: Required<StayDates>) => void
}

const dateOr = (text: string | undefined): CalendarDate | undefined => (text && isCalendarDate(text) ? text : undefined)

/** Check-in and check-out: a calendar with scripts, two date inputs without. The inputs `checkIn` and `checkOut` always carry the value. */
export function DateRangeField({
  today,
  look,
  closedNights = [],
  bookableFrom,
  bookableUntil,
  onDates,
  ...initial
}: DateRangeFieldProps) {
  const [dates, setDates] = useState<StayDates>({
    checkIn: dateOr(initial.checkIn),
    checkOut: dateOr(initial.checkOut),
  })
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const panelId = useId()
  const close = useCallback((byKey: boolean) => {
    setOpen(false)
    if (byKey) button.current?.focus()
  }, [])
  useDismiss(root, isOpen, close)
  useEffect(() => {
    if (isOpen) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  const choose = (next: StayDates) => {
    setDates(next)
    if (!next.checkIn || !next.checkOut) return
    close(true)
    onDates?.({ checkIn: next.checkIn, checkOut: next.checkOut })
  }
  return (
    <div ref={root} className="relative">
      <div className="grid grid-cols-2 gap-3 js:hidden">
        <DateInput
          name="checkIn"
          label="Check-in"
          value={dates.checkIn}
          min={today}
          onValue={(checkIn) => setDates({ ...dates, checkIn })}
        />
        <DateInput
          name="checkOut"
          label="Check-out"
          value={dates.checkOut}
          min={today}
          onValue={(checkOut) => setDates({ ...dates, checkOut })}
        />
      </div>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        aria-haspopup="dialog"
        data-opens="dates"
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={() => void loadCalendar()}
        className={`hidden w-full text-left js:grid js:grid-cols-2 ${LOOKS[look]}`}
      >
        <Cell label="Check-in" value={dates.checkIn} />
        <Cell label="Check-out" value={dates.checkOut} />
      </button>
      {isOpen && (
        <div
          ref={panel}
          id={panelId}
          role="dialog"
          aria-label="Choose your dates"
          className={`absolute top-full z-40 mt-2 min-h-[26rem] scroll-mb-4 rounded-3xl border border-sand-200 bg-surface p-4 shadow-lift sm:p-6 ${PLACES[look]}`}
        >
          <Suspense
            fallback={<p className="grid h-80 place-items-center text-ink-soft sm:w-[40rem]">Loading the calendar…</p>}
          >
            <Calendar {...{ today, dates, closedNights, bookableFrom, bookableUntil }} onDates={choose} />
          </Suspense>
          <div className="mt-3 flex items-center justify-between gap-3 border-t border-sand-200 pt-3">
            <button
              type="button"
              className="min-h-10 rounded-full px-3 text-sm font-semibold underline underline-offset-4 hover:bg-sand-50"
              onClick={() => setDates({})}
            >
              Clear dates
            </button>
            <button
              type="button"
              className="min-h-10 rounded-full bg-pine-700 px-5 text-sm font-semibold text-white hover:bg-pine-800"
              onClick={() => close(true)}
            >
              Done
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

const LOOKS = {
  bar: 'divide-x divide-sand-200 rounded-2xl hover:bg-sand-50 min-h-15 items-center',
  box: 'divide-x divide-sand-500 rounded-xl border border-sand-500 bg-surface min-h-15 items-center hover:bg-sand-50',
}
const PLACES = {
  bar: '-left-2 w-[calc(100vw-2.5rem)] max-w-[43rem] sm:left-1/2 sm:w-max sm:-translate-x-1/2',
  box: '-left-2 w-[calc(100vw-2.5rem)] sm:right-0 sm:left-auto sm:w-max',
}

function Cell({ label, value }: { label: string; value?: CalendarDate }) {
  return (
    <span className="block min-w-0 px-4 py-1.5">
      <span className="block text-[0.8rem] font-semibold">{label} </span>
      <span className={`block truncate ${value ? '' : 'text-ink-soft'}`}>{value ? showDay(value) : 'Add date'}</span>
    </span>
  )
}

interface DateInputProps {
  name: string
  label: string
  value?: CalendarDate
  min: CalendarDate
  onValue: (value: CalendarDate | undefined) => void
}

function DateInput({ name, label, value, min, onValue }: DateInputProps) {
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-sm font-semibold">{label}</span>
      <input
        className="input"
        type="date"
        name={name}
        min={min}
        value={value ?? ''}
        onChange={(event) => onValue(dateOr(event.target.value))}
      />
    </label>
  )
}
