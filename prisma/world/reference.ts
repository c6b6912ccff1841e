import type { CalendarDate } from '@/lib/calendar-date'
import type { Instant } from '@/lib/instant'

/** The instant that a world is made for, a Monday. The clock of every episode starts here. */
export const REFERENCE_INSTANT: Instant = '2027-03-08T09:00:00Z'

/** The day of the reference instant. */
export const REFERENCE_DATE: CalendarDate = '2027-03-08'
