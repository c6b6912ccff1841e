'use client'

import { useState } from 'react'
import { Calendar, DateCell, DateInput, dateOr, DatePanel } from '@/app/components/date-panel'
import type { StayDates } from '@/app/components/date-range-calendar'
import { addDays, weekday, type CalendarDate } from '@/lib/calendar-date'
import { flexLine } from './flex-line'
import { FlexibleDates, FlexibleInputs, type FlexibleChoice, type FlexibleStay } from './flexible-dates'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

/** When, as a search says it: days, days give or take some, or such a stay in one of some months. */
export interface SearchDates {
  checkIn?: string
  checkOut?: string
  flexDays?: number
  flex?: FlexibleStay
  months?: string[]
}

const NO_NIGHTS: CalendarDate[] = []
const GIVE_OR_TAKE = [0, 1, 2, 3, 7]

/** Tonight, and the next Friday to Sunday (this one, when today is one of its days). */
function quickDates(today: CalendarDate): { label: PlainPhrase; checkIn: CalendarDate; checkOut: CalendarDate }[] {
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
  const choose = (close: () => void) => (next: StayDates) => {
    setDates(next)
    if (next.checkIn && next.checkOut) close()
  }
  const clear = () => {
    setDates({})
    setFlexDays(0)
    setFlexible(false)
  }
  const note = flexDays > 0 ? ` ± ${flexDays}` : ''
  return (
    <DatePanel
      look="bar"
      inputs={
        <>
          <DateInput name="checkIn" label={t('Check-in')} value={isFlexible ? undefined : dates.checkIn} min={today} />
          <DateInput
            name="checkOut"
            label={t('Check-out')}
            value={isFlexible ? undefined : dates.checkOut}
            min={today}
          />
          <FlexSelect days={isFlexible ? 0 : flexDays} />
          <FlexibleInputs today={today} choice={isFlexible ? choice : null} />
        </>
      }
      shown={
        isFlexible ? (
          <span className="col-span-2 block min-w-0 px-4 py-1.5">
            <span className="block text-[0.8rem] font-semibold">{t('Check-in, flexible')} </span>
            <span className="block truncate">{flexLine(choice)}</span>
          </span>
        ) : (
          <>
            <DateCell label={t('Check-in')} value={dates.checkIn} note={note} />
            <DateCell label={t('Check-out')} value={dates.checkOut} note={note} />
          </>
        )
      }
      onClear={clear}
    >
      {(close) => (
        <>
          <div
            role="group"
            aria-label={t('Kind of dates')}
            className="mx-auto mb-4 flex w-fit gap-1 rounded-full bg-sand-100 p-1"
          >
            <Tab isOn={!isFlexible} onPress={() => setFlexible(false)}>
              {t('Dates')}
            </Tab>
            <Tab isOn={isFlexible} onPress={() => setFlexible(true)}>
              {t('Flexible')}
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
                    onPress={() => choose(close)(quick)}
                  >
                    {t(label)}
                  </Chip>
                ))}
              </div>
              <Calendar today={today} dates={dates} closedNights={NO_NIGHTS} onDates={choose(close)} />
              <div role="group" aria-label={t('Give or take')} className="mt-3 flex flex-wrap justify-center gap-2">
                {GIVE_OR_TAKE.map((days) => (
                  <Chip key={days} isOn={days === flexDays} onPress={() => setFlexDays(days)}>
                    {days === 0 ? t('Exact dates') : days === 1 ? t('± 1 day') : t('± {n} days', { n: days })}
                  </Chip>
                ))}
              </div>
            </>
          )}
        </>
      )}
    </DatePanel>
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

function FlexSelect({ days }: { days: number }) {
  return (
    <label className="col-span-2 block">
      <span className="mb-1 block text-sm font-semibold">{t('Give or take')}</span>
      <select key={days} name="flexDays" defaultValue={days === 0 ? '' : days} className="input">
        {GIVE_OR_TAKE.map((count) => (
          <option key={count} value={count === 0 ? '' : count}>
            {count === 0 ? t('Exactly these dates') : t('{n} days earlier or later', { n: count })}
          </option>
        ))}
      </select>
    </label>
  )
}
