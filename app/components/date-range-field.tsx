'use client'

import { useState } from 'react'
import type { CalendarDate } from '@/lib/calendar-date'
import { Calendar, DateCell, DateInput, dateOr, DatePanel } from './date-panel'
import type { StayDates } from './date-range-calendar'
import { t } from '@/app/lib/words'

export interface DateRangeFieldProps {
  /** The day that it is on the server; earlier days can not be chosen. */
  today: CalendarDate
  checkIn?: string
  checkOut?: string
  /** Nights that can not be slept in; asked for when the calendar is opened. */
  closedNights: () => CalendarDate[]
  /** Days before and after these can not be chosen. */
  bookableFrom: CalendarDate
  bookableUntil: CalendarDate
  /** Called when both days are chosen. */
  onDates: (dates: Required<StayDates>) => void
}

/** Check-in and check-out of one stay: a calendar with scripts, two date inputs without. */
export function DateRangeField({ today, checkIn, checkOut, closedNights, onDates, ...open }: DateRangeFieldProps) {
  const [dates, setDates] = useState<StayDates>({ checkIn: dateOr(checkIn), checkOut: dateOr(checkOut) })
  const choose = (close: () => void) => (next: StayDates) => {
    setDates(next)
    if (!next.checkIn || !next.checkOut) return
    close()
    onDates({ checkIn: next.checkIn, checkOut: next.checkOut })
  }
  return (
    <DatePanel
      look="box"
      inputs={
        <>
          <DateInput name="checkIn" label={t('Check-in')} value={dates.checkIn} min={today} />
          <DateInput name="checkOut" label={t('Check-out')} value={dates.checkOut} min={today} />
        </>
      }
      shown={
        <>
          <DateCell label={t('Check-in')} value={dates.checkIn} />
          <DateCell label={t('Check-out')} value={dates.checkOut} />
        </>
      }
      onClear={() => setDates({})}
    >
      {(close) => <Calendar {...{ today, dates }} {...open} closedNights={closedNights()} onDates={choose(close)} />}
    </DatePanel>
  )
}
