import { addDays, nightsBetween, weekday, type CalendarDate } from '@/lib/calendar-date'
import { addSeconds, type Instant } from '@/lib/instant'

/** A start that comes back on some days of the week. */
export interface Slot {
  id: number
  weekdays: string // "0,3,6"
  startTime: string
  language: string
  seats: number
  fromDate: CalendarDate
  toDate: CalendarDate // exclusive
}

/** Whether there is a session of this slot on this day. */
export const takesPlace = (slot: Slot, date: CalendarDate): boolean =>
  date >= slot.fromDate && date < slot.toDate && slot.weekdays.includes(String(weekday(date)))

/** When a session starts, by the clock of its city. */
export const startsAt = (slot: Pick<Slot, 'startTime'>, date: CalendarDate, utcOffsetMinutes: number): Instant =>
  addSeconds(`${date}T${slot.startTime}:00Z`, -utcOffsetMinutes * 60)

/** Every day from the first to the last, both included. */
export const daysOf = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
  Array.from({ length: Math.max(0, nightsBetween(from, to) + 1) }, (_, i) => addDays(from, i))

/** "09:30" is a morning, 12 to 17 an afternoon. */
export function partOfDay(startTime: string): 'morning' | 'afternoon' | 'evening' {
  return startTime < '12:00' ? 'morning' : startTime < '17:00' ? 'afternoon' : 'evening'
}

/** A booking in one of these keeps its seats. */
export const SEATED_STATUSES = ['pending', 'confirmed']

export const seatKey = (slotId: number, date: CalendarDate): string => `${slotId} ${date}`
