import type { CalendarDate } from './calendar-date'

/** A moment, `YYYY-MM-DDTHH:MM:SSZ` (UTC, whole seconds). Compare with `<`. It comes from the clock of an episode. */
export type Instant = string

const format = (ms: number): Instant => `${new Date(ms).toISOString().slice(0, 19)}Z`

/** Whether the text is an instant in the one form that is stored. */
export const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text)) && format(Date.parse(text)) === text

export const addSeconds = (at: Instant, seconds: number): Instant => format(Date.parse(at) + seconds * 1000)

/** Whole seconds from `from` to `to`; negative when `to` is earlier. */
export const secondsBetween = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 1000)

/** The day of an instant, in UTC. */
export const dateOf = (at: Instant): CalendarDate => at.slice(0, 10)

/** The instant at which a day begins, in UTC; `hour` 0..23. */
export const instantAt = (date: CalendarDate, hour = 0): Instant => `${date}T${String(hour).padStart(2, '0')}:00:00Z`
