import type { CalendarDate } from '@/lib/calendar-date'
import { addSeconds, secondsBetween, type Instant } from '@/lib/instant'
import { percentOf } from '@/lib/money'
import { startsAt } from './session'

/** Until so many hours before the start half of the price comes back. */
const HALF_HOURS = 12

/** "48 hours", "7 days" */
const inWords = (hours: number): string => (hours >= 72 ? `${hours / 24} days` : `${hours} hours`)

/** On which terms it can be cancelled, as a sentence. */
export const experiencePolicyText = (cancellationHours: number): string =>
  `Everything back until ${inWords(cancellationHours)} before the start; then half of it until ${HALF_HOURS} hours before; nothing later.`

/** "Free cancellation until 24 hours before" */
export const freeUntilText = (cancellationHours: number): string =>
  `Free cancellation until ${inWords(cancellationHours)} before`

interface Cancellable {
  date: CalendarDate
  totalMinor: number
  slot: { startTime: string }
  experience: { cancellationHours: number; city: { utcOffsetMinutes: number } }
}

export interface ExperienceRefund {
  kind: 'full' | 'half' | 'none'
  refundMinor: number
}

/** When it starts. */
export const startOf = ({ date, slot, experience }: Pick<Cancellable, 'date' | 'slot' | 'experience'>): Instant =>
  startsAt(slot, date, experience.city.utcOffsetMinutes)

/** When it ends. */
export const endOf = (
  booking: Pick<Cancellable, 'date' | 'slot'> & {
    experience: Cancellable['experience'] & { durationMinutes: number }
  },
): Instant => addSeconds(startOf(booking), booking.experience.durationMinutes * 60)

/** Until when everything comes back. */
export const freeUntil = (booking: Pick<Cancellable, 'date' | 'slot' | 'experience'>): Instant =>
  addSeconds(startOf(booking), -booking.experience.cancellationHours * 3600)

/** What a cancellation gives back now. */
export function experienceRefund(booking: Cancellable, now: Instant): ExperienceRefund {
  const hours = secondsBetween(now, startOf(booking)) / 3600
  if (hours >= booking.experience.cancellationHours) return { kind: 'full', refundMinor: booking.totalMinor }
  if (hours >= HALF_HOURS) return { kind: 'half', refundMinor: percentOf(booking.totalMinor, 50) }
  return { kind: 'none', refundMinor: 0 }
}
