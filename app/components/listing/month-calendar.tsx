import { clsx } from 'clsx'
import { buttonClass } from '@/app/components/button'
import { Icon } from '@/app/components/svg-icon'
import { showFullDay, showMonth } from '@/app/lib/show-date'
import { stayParams, type StayQuery } from '@/app/lib/stay-query'
import { addDays, weekday, type CalendarDate } from '@/lib/calendar-date'
import { ListingPart } from './listing-part'

export interface MonthCalendarProps {
  listingId: number
  /** The first of the two months, `2027-04`. */
  month: string
  /** Nights in the two months that nobody can sleep there. */
  closedNights: ReadonlySet<CalendarDate>
  query: StayQuery
  bookableFrom: CalendarDate
  bookableUntil: CalendarDate
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The month `by` months later, `2027-12` and 1 give `2028-01`. */
export function monthAfter(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The days of a month. */
export function daysOfMonth(month: string): CalendarDate[] {
  const first = `${month}-01`
  return Array.from({ length: 31 }, (_, i) => addDays(first, i)).filter((day) => day.startsWith(month))
}

/** Two months with the nights that are free; links go on and back. The calendar in the booking box is the one to choose in. */
export function AvailabilityCalendar({
  listingId,
  month,
  closedNights,
  query,
  bookableFrom,
  bookableUntil,
}: MonthCalendarProps) {
  const hrefOf = (to: string) => {
    const params = stayParams(query)
    params.set('month', to)
    return `/stays/${listingId}?${params}#calendar`
  }
  const isClosed = (day: CalendarDate) => closedNights.has(day) || day < bookableFrom || day >= bookableUntil
  const isFirst = month <= bookableFrom.slice(0, 7)
  const isLast = monthAfter(month, 1) >= bookableUntil.slice(0, 7)
  return (
    <ListingPart id="calendar" title="When it is free">
      <div className="grid gap-8 md:grid-cols-2">
        <Month month={month} isClosed={isClosed} query={query} />
        <Month month={monthAfter(month, 1)} isClosed={isClosed} query={query} />
      </div>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-ink-soft">Nights that are struck through are taken or can not be booked.</p>
        <div className="flex gap-2">
          {!isFirst && (
            <a
              href={hrefOf(
                monthAfter(month, -2) < bookableFrom.slice(0, 7) ? bookableFrom.slice(0, 7) : monthAfter(month, -2),
              )}
              className={buttonClass({ variant: 'quiet', size: 'small' })}
            >
              <Icon name="chevron-left" size={16} />
              Earlier months
            </a>
          )}
          {!isLast && (
            <a href={hrefOf(monthAfter(month, 2))} className={buttonClass({ variant: 'quiet', size: 'small' })}>
              Later months
              <Icon name="chevron-right" size={16} />
            </a>
          )}
        </div>
      </div>
    </ListingPart>
  )
}

function Month({
  month,
  isClosed,
  query,
}: {
  month: string
  isClosed: (day: CalendarDate) => boolean
  query: StayQuery
}) {
  const days = daysOfMonth(month)
  const cells = [...Array.from({ length: weekday(days[0]!) }, () => null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7))
  return (
    <table className="w-full table-fixed text-center">
      <caption className="mb-2 font-display text-lg font-semibold">{showMonth(`${month}-01`)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" className="py-1.5 text-sm font-medium text-ink-soft">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, i) => (
          <tr key={i}>
            {week.map((day, j) => (
              <td key={j} className={clsx('p-0', day && isInStay(day, query) && 'bg-pine-100')}>
                {day && <Day day={day} isClosed={isClosed(day)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isInStay = (day: CalendarDate, { checkIn, checkOut }: StayQuery): boolean => day >= checkIn && day < checkOut

function Day({ day, isClosed }: { day: CalendarDate; isClosed: boolean }) {
  return (
    <span
      className={clsx(
        'flex h-11 items-center justify-center',
        isClosed ? 'text-ink-soft line-through' : 'font-semibold',
      )}
    >
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      <span className="sr-only">
        {showFullDay(day)}, {isClosed ? 'not available' : 'available'}
      </span>
    </span>
  )
}
