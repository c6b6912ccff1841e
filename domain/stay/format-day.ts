import type { CalendarDate } from '@/lib/calendar-date'

const format = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "Fri, May 14, 2027" */
export const formatDay = (date: CalendarDate): string => format.format(new Date(`${date}T00:00:00Z`))
