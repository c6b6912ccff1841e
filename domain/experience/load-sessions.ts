import type { OperationContext } from '@/fault-injection/operation'
import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { loadTaken } from './load-candidates'
import { daysOf, seatKey, startsAt, takesPlace, type Slot } from './session'

/** A start on a day that one can book. */
export interface SessionView {
  slotId: number
  date: CalendarDate
  startTime: string
  language: string
  seats: number
  /** 0: full */
  seatsLeft: number
}

export interface SessionDay {
  date: CalendarDate
  sessions: SessionView[]
}

const SHOWN_DAYS = 6
const LOOK_AHEAD = 28

/** The next days with sessions that have not begun, from a day on; full ones too, so that one sees that they are. */
export async function loadSessions(
  ctx: OperationContext,
  experience: { utcOffsetMinutes: number; slots: Slot[] },
  from: CalendarDate,
  shown = SHOWN_DAYS,
): Promise<SessionDay[]> {
  const first = from < ctx.today ? ctx.today : from
  const span = { from: first, to: addDays(first, LOOK_AHEAD) }
  const taken = await loadTaken(
    ctx.db,
    span,
    experience.slots.map(({ id }) => id),
  )
  const days: SessionDay[] = []
  for (const date of daysOf(span.from, span.to)) {
    const sessions = experience.slots
      .filter((slot) => takesPlace(slot, date) && startsAt(slot, date, experience.utcOffsetMinutes) > ctx.now)
      .map(({ id, startTime, language, seats }) => ({
        ...{ slotId: id, date, startTime, language, seats },
        seatsLeft: Math.max(0, seats - (taken.get(seatKey(id, date)) ?? 0)),
      }))
      .sort((a, b) => (a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : a.slotId - b.slotId))
    if (sessions.length > 0) days.push({ date, sessions })
    if (days.length === shown) break
  }
  return days
}
