import type { CalendarDate } from '@/lib/calendar-date'
import { stream } from '@/lib/rng'
import { dateAt, type Day } from '@/prisma/world/day'
import type { Destination, Setting } from '@/prisma/world/destination'

export interface EventFacts {
  name: string
  from: Day
  /** Exclusive. */
  to: Day
  fromDate: CalendarDate
  toDate: CalendarDate
  percent: number
}

const NAMES: Record<Setting, string[]> = {
  city: [
    '{city} Marathon',
    '{city} Book Fair',
    '{city} Film Week',
    '{city} Jazz Festival',
    '{city} Design Week',
    '{city} Trade Fair',
  ],
  coast: [
    '{city} Regatta',
    '{city} Seafood Festival',
    '{city} Summer Music Days',
    '{city} Film Week',
    '{city} Half Marathon',
  ],
  countryside: ['{city} Harvest Festival', '{city} Craft Fair', '{city} Early Music Week', '{city} Food Market Days'],
  mountain: ['{city} Trail Run', '{city} Ski Finals', '{city} Mountain Film Days', '{city} Folk Festival'],
}

/** Two or three festivals and fairs of the ten months after the reference date; they do not overlap. */
export function eventsOf(seed: string, { name, setting }: Destination): EventFacts[] {
  const draws = stream(seed, 'events', name)
  const count = draws.integer(2, 3)
  const share = Math.floor(300 / count)
  return draws.sample(NAMES[setting], count).map((pattern, i) => {
    const from = 12 + i * share + draws.integer(0, share - 12)
    const to = from + draws.integer(3, 6)
    const percent = draws.integer(12, 34) * 5
    return {
      name: pattern.replace('{city}', name),
      from,
      to,
      fromDate: dateAt(from),
      toDate: dateAt(to),
      percent: Math.max(115, Math.min(170, percent)),
    }
  })
}
