'use client'

import { lazy, Suspense, useCallback, useId, useRef, useState } from 'react'
import type { StayDates } from '@/app/components/date-range-calendar'
import { showDay } from '@/app/lib/show-date'
import { useDismiss } from '@/app/lib/use-dismiss'
import { addDays, isCalendarDate, weekday, type CalendarDate } from '@/lib/calendar-date'
import { flexLine } from './flex-line'
import { FlexibleDates, type FlexibleChoice, type FlexibleStay } from './flexible-dates'

const loadCalendar = () => import('@/app/components/date-range-calendar')
const Calendar = lazy(loadCalendar)

/** When, as a search says it: days, days give or take some, or such a stay in one of some months. */
export interface SearchDates {
  checkIn?: string
  checkOut?: string
  flexDays?: number
  flex?: FlexibleStay
  months?: string[]
}

const dateOr = (text: string | undefined): CalendarDate | undefined => (text && isCalendarDate(text) ? text : undefined)
const NO_NIGHTS: CalendarDate[] = []
const GIVE_OR_TAKE = [0, 1, 2, 3, 7]

/** Tonight, and the next Friday to Sunday (this one, when today is one of its days). */
export function quickDates(today: CalendarDate): { label: string; checkIn: CalendarDate; checkOut: CalendarDate }[] {
  const day = weekday(today) // 0 is Sunday
  const friday = day === 0 || day === 6 ? today : addDays(today, 5 - day)
  const sunday = addDays(today, day === 0 ? 1 : 7 - day)
  return [
    { label: 'Tonight', checkIn: today, checkOut: addDays(today, 1) },
    { label: 'This weekend', checkIn: friday, checkOut: sunday },
  ]
}

/** When: a calendar or a wish for months with scripts; two date inputs and two lists without. */
export function SearchDatesField({ today, dates: initial }: { today: CalendarDate; dates: SearchDates }) {
  const [dates, setDates] = useState<StayDates>({
    checkIn: dateOr(initial.checkIn),
    checkOut: dateOr(initial.checkOut),
  })
  const [flexDays, setFlexDays] = useState(initial.flexDays ?? 0)
  const [isFlexible, setFlexible] = useState(initial.flex !== undefined)
  const [choice, setChoice] = useState<FlexibleChoice>({
    flex: initial.flex ?? 'weekend',
    months: initial.months ?? [],
  })
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const close = useCallback((byKey: boolean) => {
    setOpen(false)
    if (byKey) button.current?.focus()
  }, [])
  useDismiss(root, isOpen, close)
  const choose = (next: StayDates) => {
    setDates(next)
    if (next.checkIn && next.checkOut) close(true)
  }
  return (
    <div ref={root} className="relative">
      {isFlexible && (
        <>
          <input type="hidden" name="flex" value={choice.flex} />
          {choice.months.map((month) => (
            <input key={month} type="hidden" name="months" value={month} />
          ))}
        </>
      )}
      {/* These always carry the value; with scripts nobody sees them. */}
      <div className="grid grid-cols-2 gap-3 js:hidden">
        <DateInput name="checkIn" label="Check-in" value={isFlexible ? undefined : dates.checkIn} min={today} />
        <DateInput name="checkOut" label="Check-out" value={isFlexible ? undefined : dates.checkOut} min={today} />
        {!isFlexible && <FlexSelect days={flexDays} />}
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
        className="hidden min-h-15 w-full items-center divide-x divide-sand-200 rounded-2xl text-left hover:bg-sand-50 js:grid js:grid-cols-2"
      >
        {isFlexible ? (
          <span className="col-span-2 block min-w-0 px-4 py-1.5">
            <span className="block text-[0.8rem] font-semibold">Check-in, flexible </span>
            <span className="block truncate">{flexLine(choice)}</span>
          </span>
        ) : (
          <>
            <Cell label="Check-in" value={dates.checkIn} days={flexDays} />
            <Cell label="Check-out" value={dates.checkOut} days={flexDays} />
          </>
        )}
      </button>
      {isOpen && (
        <div
          id={panelId}
          role="dialog"
          aria-label="Choose your dates"
          className="absolute top-full -left-2 z-40 mt-2 min-h-[26rem] w-[calc(100vw-2.5rem)] max-w-[43rem] scroll-mb-4 rounded-3xl border border-sand-200 bg-surface p-4 shadow-lift sm:left-1/2 sm:w-max sm:-translate-x-1/2 sm:p-6"
        >
          <div
            role="group"
            aria-label="Kind of dates"
            className="mx-auto mb-4 flex w-fit gap-1 rounded-full bg-sand-100 p-1"
          >
            <Tab isOn={!isFlexible} onPress={() => setFlexible(false)}>
              Dates
            </Tab>
            <Tab isOn={isFlexible} onPress={() => setFlexible(true)}>
              Flexible
            </Tab>
          </div>
          {isFlexible ? (
            <FlexibleDates today={today} choice={choice} onChoice={setChoice} />
          ) : (
            <>
              <div className="mb-4 flex flex-wrap justify-center gap-2">
                {quickDates(today).map(({ label, ...quick }) => (
                  <Chip
                    key={label}
                    isOn={quick.checkIn === dates.checkIn && quick.checkOut === dates.checkOut}
                    onPress={() => choose(quick)}
                  >
                    {label}
                  </Chip>
                ))}
              </div>
              <Suspense
                fallback={
                  <p className="grid h-80 place-items-center text-ink-soft sm:w-[40rem]">Loading the calendar…</p>
                }
              >
                <Calendar today={today} dates={dates} closedNights={NO_NIGHTS} onDates={choose} />
              </Suspense>
              <div role="group" aria-label="Give or take" className="mt-3 flex flex-wrap justify-center gap-2">
                {GIVE_OR_TAKE.map((days) => (
                  <Chip key={days} isOn={days === flexDays} onPress={() => setFlexDays(days)}>
                    {days === 0 ? 'Exact dates' : days === 1 ? '± 1 day' : `± ${days} days`}
                  </Chip>
                ))}
              </div>
            </>
          )}
          <div className="mt-4 flex items-center justify-between gap-3 border-t border-sand-200 pt-3">
            <button
              type="button"
              className="min-h-10 rounded-full px-3 text-sm font-semibold underline underline-offset-4 hover:bg-sand-50"
              onClick={() => {
                setDates({})
                setFlexDays(0)
                setFlexible(false)
              }}
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

interface PressProps {
  isOn: boolean
  onPress: () => void
  children: string
}

const Tab = ({ isOn, onPress, children }: PressProps) => (
  <button
    type="button"
    aria-pressed={isOn}
    onClick={onPress}
    className="min-h-9 rounded-full px-5 text-sm font-semibold aria-pressed:bg-surface aria-pressed:shadow-soft"
  >
    {children}
  </button>
)

const Chip = ({ isOn, onPress, children }: PressProps) => (
  <button
    type="button"
    aria-pressed={isOn}
    onClick={onPress}
    className="min-h-9 rounded-full border border-sand-300 px-3.5 text-sm font-medium hover:border-ink aria-pressed:border-pine-700 aria-pressed:bg-pine-100 aria-pressed:font-semibold"
  >
    {children}
  </button>
)

function Cell({ label, value, days }: { label: string; value?: CalendarDate; days: number }) {
  return (
    <span className="block min-w-0 px-4 py-1.5">
      <span className="block text-[0.8rem] font-semibold">{label} </span>
      <span className={`block truncate ${value ? '' : 'text-ink-soft'}`}>
        {value ? `${showDay(value)}${days > 0 ? ` ± ${days}` : ''}` : 'Add date'}
      </span>
    </span>
  )
}

function FlexSelect({ days }: { days: number }) {
  return (
    <label className="col-span-2 block">
      <span className="mb-1 block text-sm font-semibold">Give or take</span>
      <select key={days} name="flexDays" defaultValue={days === 0 ? '' : days} className="input">
        {GIVE_OR_TAKE.map((count) => (
          <option key={count} value={count === 0 ? '' : count}>
            {count === 0 ? 'Exactly these dates' : `${count} days earlier or later`}
          </option>
        ))}
      </select>
    </label>
  )
}

function DateInput({
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
