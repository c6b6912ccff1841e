import { addDays, weekday } from '@/lib/calendar-date'
import type { Stream } from '@/lib/rng'
import type { Day } from '@/prisma/world/day'
import type { Theme } from '@/prisma/world/experience-theme'
import { REFERENCE_DATE } from '@/prisma/world/reference'

export interface SlotFacts {
  weekdays: number[]
  startTime: string
  language: string
  seats: number
  /** Days from the reference date. */
  from: Day
  to: Day
}

/** Whether there is a session of this slot on this day. */
export const isHeldOn = ({ weekdays, from, to }: SlotFacts, day: Day): boolean =>
  day >= from && day < to && weekdays.includes(weekday(addDays(REFERENCE_DATE, day)))

const PATTERNS = [
  [0, 1, 2, 3, 4, 5, 6],
  [0, 2, 3, 4, 5, 6],
  [1, 2, 3, 4, 5],
  [1, 3, 5, 6],
  [0, 3, 5, 6],
  [2, 4, 6],
]

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** When it starts: one to three times on some days of the week, never twice at once, some days in another language. */
export function drawSlots(
  draws: Stream,
  theme: Theme,
  { minutes, maxGroup, languages }: { minutes: number; maxGroup: number; languages: string[] },
): SlotFacts[] {
  const isTicket = theme.kind === 'attraction'
  const weekdays = isTicket ? (PATTERNS[draws.integer(0, 1)] as number[]) : draws.one(PATTERNS)
  const starts: string[] = []
  for (const start of draws.sample(theme.starts, theme.starts.length)) {
    const isFree = starts.every((other) => Math.abs(minutesOf(other) - minutesOf(start)) >= minutes + 15)
    if (isTicket || starts.length === 0 || (isFree && draws.chance(0.6))) starts.push(start)
  }
  const span = { from: -draws.integer(7, 60), to: draws.integer(300, 400) }
  const seats = theme.isOnline || draws.chance(0.7) ? maxGroup : Math.max(2, maxGroup - 2)
  return starts.sort().flatMap((startTime): SlotFacts[] => {
    const slot = { startTime, seats, ...span }
    const first = languages.includes('English') ? 'English' : (languages[0] as string)
    const others = languages.filter((language) => language !== first)
    if (isTicket || others.length === 0 || weekdays.length < 3 || draws.chance(0.45))
      return [{ ...slot, weekdays, language: first }]
    const away = new Set(draws.sample(weekdays, Math.floor(weekdays.length / 3)))
    return [
      { ...slot, weekdays: weekdays.filter((day) => !away.has(day)), language: first },
      { ...slot, weekdays: weekdays.filter((day) => away.has(day)), language: draws.one(others) },
    ]
  })
}
