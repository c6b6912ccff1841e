'use client'

import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { showDay } from '@/app/lib/show-date'
import { useDismiss } from '@/app/lib/use-dismiss'
import { isCalendarDate, type CalendarDate } from '@/lib/calendar-date'
import type { DateRangeCalendarProps } from './date-range-calendar'
import { PanelFoot } from './panel-foot'
import { t } from '@/app/lib/words'

const loadCalendar = () => import('./date-range-calendar')
const LazyCalendar = lazy(loadCalendar)

/** `bar`: two cells of the search bar. `box`: two cells with a border, for the booking box. */
const LOOKS = {
  bar: {
    button: 'divide-sand-200 rounded-2xl',
    panel: 'max-w-[43rem] sm:left-1/2 sm:-translate-x-1/2',
  },
  box: {
    button: 'divide-sand-500 rounded-xl border border-sand-500 bg-surface',
    panel: 'sm:right-0 sm:left-auto',
  },
}

export interface DatePanelProps {
  look: keyof typeof LOOKS
  /** What is sent: inputs for those without scripts, hidden ones for the others. */
  inputs: ReactNode
  /** What the button shows of the choice. */
  shown: ReactNode
  onClear: () => void
  /** What is in the panel; it may close it. */
  children: (close: () => void) => ReactNode
}

/** The dates of a form as a button, and the panel in which they are chosen. */
export function DatePanel({ look, inputs, shown, onClear, children }: DatePanelProps) {
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
    // The booking box stands low on its page.
    if (isOpen && look === 'box') panel.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, look])
  const done = () => close(true)
  return (
    <div ref={root} className="relative">
      <div className="grid grid-cols-2 gap-3 js:hidden">{inputs}</div>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        aria-haspopup="dialog"
        data-opens="dates"
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={() => void loadCalendar()}
        className={`hidden min-h-15 w-full items-center divide-x text-left hover:bg-sand-50 js:grid js:grid-cols-2 ${LOOKS[look].button}`}
      >
        {shown}
      </button>
      {isOpen && (
        <div
          ref={panel}
          id={panelId}
          role="dialog"
          aria-label={t('Choose your dates')}
          className={`absolute top-full -left-2 z-40 mt-2 min-h-[26rem] w-[calc(100vw-2.5rem)] scroll-mb-4 rounded-3xl border border-sand-200 bg-surface p-4 shadow-lift sm:w-max sm:p-6 ${LOOKS[look].panel}`}
        >
          {children(done)}
          <PanelFoot clearLabel={t('Clear dates')} onClear={onClear} onDone={done} />
        </div>
      )}
    </div>
  )
}

/** The calendar, which comes when it is first shown. */
export function Calendar(props: DateRangeCalendarProps) {
  return (
    <Suspense
      fallback={<p className="grid h-80 place-items-center text-ink-soft sm:w-[40rem]">{t('Loading the calendar…')}</p>}
    >
      <LazyCalendar {...props} />
    </Suspense>
  )
}

/** A day as it came in an address, if it is one. */
export const dateOr = (text: string | undefined): CalendarDate | undefined =>
  text && isCalendarDate(text) ? text : undefined

/** One of the two days on the button; `note` stands behind it. */
export function DateCell({ label, value, note = '' }: { label: string; value?: CalendarDate; note?: string }) {
  return (
    <span className="block min-w-0 px-4 py-1.5">
      <span className="block text-[0.8rem] font-semibold">{label} </span>
      <span className={`block truncate ${value ? '' : 'text-ink-soft'}`}>
        {value ? `${showDay(value)}${note}` : t('Add date')}
      </span>
    </span>
  )
}

/** One of the two days as an input. It always carries the value; only those without scripts see it. */
export function DateInput({
  name,
  label,
  value,
  min,
}: {
  name: string
  label: string
  value?: CalendarDate
  min: CalendarDate
}) {
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-sm font-semibold">{label}</span>
      <input key={value} className="input" type="date" name={name} min={min} defaultValue={value ?? ''} />
    </label>
  )
}
