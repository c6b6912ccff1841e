import { Fragment } from 'react'
import type { OrderQuery } from '@/app/lib/experience-order'
import { showLongDay } from '@/app/lib/show-date'
import { plural } from '@/app/lib/words'
import type { SessionDay, SessionView } from '@/domain/experience/load-sessions'
import type { ExperienceFactsView } from '@/domain/experience/view-experience'
import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { Button } from '../button'

export interface SessionPickerProps {
  experience: ExperienceFactsView
  days: SessionDay[]
  order: OrderQuery
  today: CalendarDate
  /** The page that the form for another day leads to. */
  page: string
}

const FEW = 3

/** "Full", "2 seats left", "8 seats" */
const seatsText = ({ seatsLeft }: SessionView): string =>
  seatsLeft === 0 ? 'Full' : seatsLeft <= FEW ? `Only ${plural(seatsLeft, 'seat')} left` : `${seatsLeft} seats left`

/** For whom and when: a form that leads to the checkout, and one that shows other days. */
export function SessionPicker({ experience, days, order, today, page }: SessionPickerProps) {
  const { id, maxGroup, minAge } = experience
  const people = order.adults + order.children
  const fitting = days.flatMap(({ sessions }) => sessions).find(({ seatsLeft }) => seatsLeft >= people)
  const last = days.at(-1)?.date
  return (
    <>
      <form action={page} className="mb-4 flex items-end gap-2">
        <label className="block min-w-0 flex-1 text-sm font-semibold">
          Sessions from
          <input
            type="date"
            name="from"
            min={today}
            defaultValue={days[0]?.date ?? today}
            className="input mt-1.5"
            required
          />
        </label>
        <input type="hidden" name="adults" value={order.adults} />
        <input type="hidden" name="children" value={order.children} />
        <Button variant="quiet" className="min-h-11.5">
          Show
        </Button>
      </form>
      <form action={`/experiences/${id}/book`}>
        <div className="grid grid-cols-2 gap-3">
          <Count name="adults" label="Adults" hint="13 and older" min={1} max={maxGroup} value={order.adults} />
          {minAge <= 12 && (
            <Count
              name="children"
              label="Children"
              hint={minAge > 0 ? `${minAge} to 12 years` : 'Up to 12 years'}
              min={0}
              max={maxGroup - 1}
              value={order.children}
            />
          )}
        </div>
        {days.length === 0 ? (
          <p className="my-5 rounded-xl bg-sand-50 p-4 text-ink-soft">No sessions in the four weeks from this day.</p>
        ) : (
          <fieldset className="my-5">
            <legend className="mb-2 text-sm font-semibold">Time</legend>
            <div className="max-h-96 space-y-1 overflow-y-auto pr-1">
              {days.map(({ date, sessions }) => (
                <Fragment key={date}>
                  <p className="pt-2 pb-0.5 text-sm font-medium text-ink-soft first:pt-0">{showLongDay(date)}</p>
                  {sessions.map((session) => (
                    <Session
                      key={session.slotId}
                      session={session}
                      isChosen={
                        order.slotId > 0 ? order.slotId === session.slotId && order.date === date : session === fitting
                      }
                    />
                  ))}
                </Fragment>
              ))}
            </div>
          </fieldset>
        )}
        {last && (
          <p className="mb-4 text-sm">
            <a
              href={`${page}?${new URLSearchParams({ from: addDays(last, 1), adults: String(order.adults), children: String(order.children) })}#book`}
              className="text-link"
            >
              Later days
            </a>
          </p>
        )}
        <Button size="large" isWide disabled={!fitting}>
          {fitting ? 'Reserve' : 'Choose other days'}
        </Button>
      </form>
    </>
  )
}

function Session({ session, isChosen }: { session: SessionView; isChosen: boolean }) {
  const isFull = session.seatsLeft === 0
  return (
    <label
      className={
        isFull
          ? 'flex items-center gap-3 rounded-xl border border-sand-200 bg-sand-50 px-3 py-2 text-ink-faint'
          : 'flex items-center gap-3 rounded-xl border border-sand-300 px-3 py-2 hover:border-ink has-checked:border-pine-700 has-checked:bg-pine-50'
      }
    >
      <input
        type="radio"
        name="session"
        value={`${session.slotId}_${session.date}`}
        defaultChecked={isChosen && !isFull}
        disabled={isFull}
        required
        className="size-5 shrink-0 accent-pine-700"
      />
      <span className="font-semibold tabular-nums">{session.startTime}</span>
      <span className="min-w-0 flex-1 truncate text-sm">{session.language}</span>
      <span
        className={session.seatsLeft > 0 && session.seatsLeft <= FEW ? 'text-sm font-medium text-coral-700' : 'text-sm'}
      >
        {seatsText(session)}
      </span>
    </label>
  )
}

function Count({
  name,
  label,
  hint,
  min,
  max,
  value,
}: {
  name: string
  label: string
  hint: string
  min: number
  max: number
  value: number
}) {
  return (
    <label className="block text-sm font-semibold">
      {label}
      <input
        type="number"
        inputMode="numeric"
        name={name}
        min={min}
        max={max}
        defaultValue={Math.min(max, value)}
        className="input mt-1.5"
      />
      <span className="mt-1 block font-normal text-ink-soft">{hint}</span>
    </label>
  )
}
