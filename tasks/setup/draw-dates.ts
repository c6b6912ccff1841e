import { addDays, type CalendarDate } from '@/lib/calendar-date'
import type { TaskWorld } from '../define-task'
import { drawnInteger } from './draws'

export interface StayDates {
  checkIn: CalendarDate
  /** Exclusive. */
  checkOut: CalendarDate
}

/** Dates of a stay two to eleven weeks ahead. @param n the occurrence: other dates for each */
export function drawDates(
  world: TaskWorld,
  n: number,
  nights: { min: number; max: number } = { min: 2, max: 5 },
): StayDates {
  const checkIn = addDays(world.ctx.today, drawnInteger(world, 'check-in', n, 14, 77))
  return { checkIn, checkOut: addDays(checkIn, drawnInteger(world, 'nights', n, nights.min, nights.max)) }
}
