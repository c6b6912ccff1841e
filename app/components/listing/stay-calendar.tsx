'use client'

import { useEffect, useMemo, useState } from 'react'
import { unpackNights, unpackPrices } from '@/app/lib/calendar-texts'
import { showFullDay, showMonth, weekdayNames, weekStart } from '@/app/lib/show-date'
import { addDays, nightsBetween, weekday, type CalendarDate } from '@/lib/calendar-date'
import { t } from '@/app/lib/words'

export interface StayCalendarProps {
  bookableFrom: CalendarDate
  bookableUntil: CalendarDate
  /** `packNights` from `bookableFrom` on. */
  closed: string
  /** `packPrices` from `bookableFrom` on. */
  prices: string
  checkIn: string
  checkOut: string
  /** The address of the page without dates, to which they are added. */
  href: string
}

/** The month `by` months later, `2027-12` and 1 give `2028-01`. */
export function monthAfter(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month, with null before the first day and nothing after the last. `start`: the day that weeks begin with, 0 is Sunday. */
export function weeksOf(month: string, start = weekStart()): (CalendarDate | null)[][] {
  const first = `${month}-01`
  const days = Array.from({ length: 31 }, (_, i) => addDays(first, i)).filter((day) => day.startsWith(month))
  const cells = [...Array.from({ length: (weekday(first) + 7 - start) % 7 }, () => null), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7))
}

/** Two months with what each night costs, drawn in the browser. A press on two days asks for the price of the stay between them. */
export function StayCalendar(props: StayCalendarProps) {
  const [month, setMonth] = useState<string | null>(null)
  const [first, last] = [props.bookableFrom.slice(0, 7), props.bookableUntil.slice(0, 7)]
  useEffect(() => {
    const wanted = props.checkIn.slice(0, 7)
    setMonth(wanted > first && wanted <= last ? wanted : first)
  }, [props.checkIn, first, last])
  return month && <TwoMonths {...props} month={month} onMonth={setMonth} />
}

interface TwoMonthsProps extends StayCalendarProps {
  /** The first of the two: `2027-05`. */
  month: string
  onMonth: (month: string) => void
}

function TwoMonths({ bookableFrom, bookableUntil, href, month, onMonth, ...props }: TwoMonthsProps) {
  const closed = useMemo(() => new Set(unpackNights(bookableFrom, props.closed)), [bookableFrom, props.closed])
  const prices = useMemo(() => unpackPrices(props.prices), [props.prices])
  const [start, setStart] = useState<CalendarDate | null>(null)
  const [first, last] = [bookableFrom.slice(0, 7), bookableUntil.slice(0, 7)]
  const isOpen = (day: CalendarDate) => day >= bookableFrom && day < bookableUntil && !closed.has(day)
  const [checkIn, checkOut] = start ? [start, start] : [props.checkIn, props.checkOut]
  const press = (day: CalendarDate) => {
    if (!start || day <= start) return setStart(day)
    location.assign(`${href}&checkIn=${start}&checkOut=${day}#calendar`)
  }
  const firstTaken = start && [...closed].filter((night) => night >= start).sort()[0]
  const canPress = (day: CalendarDate) =>
    start && day > start ? day <= bookableUntil && (!firstTaken || day <= firstTaken) : isOpen(day)
  const dayOf = (day: CalendarDate) => {
    const price = isOpen(day) ? prices[nightsBetween(bookableFrom, day)] : undefined
    const isEnd = day === checkIn || day === checkOut
    return (
      <td key={day} className={day >= checkIn && day <= checkOut ? 'bg-pine-100' : undefined}>
        <button
          type="button"
          disabled={!canPress(day)}
          aria-pressed={isEnd}
          aria-label={
            price
              ? t('{day}, {price}, free', { day: showFullDay(day), price })
              : t('{day}, not available', { day: showFullDay(day) })
          }
          className={isEnd ? 'bg-pine-700! text-white!' : undefined}
          onClick={() => press(day)}
        >
          {Number(day.slice(8))}
          <small aria-hidden="true">{price}</small>
        </button>
      </td>
    )
  }
  return (
    <>
      <div className="mb-1 flex justify-between">
        <Turn label={t('Earlier months')} isOff={month <= first} onTurn={() => onMonth(monthAfter(month, -1))}>
          ‹
        </Turn>
        <Turn
          label={t('Later months')}
          isOff={monthAfter(month, 1) >= last}
          onTurn={() => onMonth(monthAfter(month, 1))}
        >
          ›
        </Turn>
      </div>
      <div className="-mt-11 grid items-start gap-8 md:grid-cols-2">
        {[month, monthAfter(month, 1)].map((shown, i) => (
          <table key={shown} className={`stay-calendar ${i === 1 ? 'max-md:hidden' : ''}`}>
            <caption>{showMonth(`${shown}-01`)}</caption>
            <thead>
              <tr>
                {weekdayNames().map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(shown).map((week, w) => (
                <tr key={w}>{week.map((day, d) => (day ? dayOf(day) : <td key={d} />))}</tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p role="status" className="mt-3 text-sm text-ink-soft">
        {start && t('Check-in on {day}. Now choose the day you leave.', { day: showFullDay(start) })}
      </p>
    </>
  )
}

function Turn({
  label,
  isOff,
  onTurn,
  children,
}: {
  label: string
  isOff: boolean
  onTurn: () => void
  children: string
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={isOff}
      onClick={onTurn}
      className="z-10 grid size-11 place-items-center rounded-full text-2xl leading-none hover:bg-sand-100 disabled:opacity-30"
    >
      {children}
    </button>
  )
}
