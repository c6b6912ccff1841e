import type { CalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import { formatDay } from '../stay/format-day'

interface Reviewable {
  status: string
  checkOut: CalendarDate
  review: { id: number } | null
}

/** Why a stay can not be reviewed now; null when it can. */
export function reviewRefusal({ status, checkOut, review }: Reviewable, today: CalendarDate): StaytwinError | null {
  const conflict = (what: string, fix: string) =>
    new StaytwinError('conflict', { what, seen: { status, checkOut }, fix })
  if (status !== 'confirmed')
    return conflict('Only stays that took place can be reviewed', 'Your past stays are under Trips.')
  if (checkOut > today)
    return conflict('This stay is not over yet', `You can review it after check-out, from ${formatDay(checkOut)} on.`)
  if (review) return conflict('You have reviewed this stay already', 'Your review is on the page of the place.')
  return null
}
