import type { OperationContext } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import type { BookingStatus } from '../booking/booking-status'
import { experiencePhotoPath } from './experience-card'
import { endOf } from './experience-policy'
import { SEATED_STATUSES } from './session'

/** Hosts are not asked: a booking of an experience is never requested or declined. */
export type ExperienceStatus = Exclude<BookingStatus, 'requested' | 'declined'>

/** A booking of an experience as a row in Trips. */
export interface ExperienceTrip {
  code: string
  status: ExperienceStatus
  statusLabel: string
  title: string
  kind: string
  city: string
  country: string
  isOnline: boolean
  photo: string // path
  date: string
  startTime: string
  language: string
  minutes: number
  adults: number
  children: number
  totalMinor: number
  currency: string
  /** It has ended. */
  isOver: boolean
}

export interface ExperienceTrips {
  upcoming: ExperienceTrip[] // soonest first
  past: ExperienceTrip[] // latest first
  cancelled: ExperienceTrip[] // cancelled and failed, latest first
}

const LABELS: Record<ExperienceStatus, string> = {
  pending: 'Payment in progress',
  confirmed: 'Confirmed',
  cancelled: 'Cancelled',
  failed: 'Payment failed',
}

const ROW_INCLUDE = {
  slot: true,
  experience: { include: { city: true, photos: { orderBy: { position: 'asc' } } } },
} as const

/** What `experienceTrip` reads. */
export interface TripSource {
  code: string
  status: string
  date: string
  adults: number
  children: number
  totalMinor: number
  currency: string
  slot: { startTime: string; language: string }
  experience: {
    title: string
    kind: string
    isOnline: boolean
    durationMinutes: number
    cancellationHours: number
    city: { name: string; country: string; utcOffsetMinutes: number }
    photos: { photo: string }[]
  }
}

export function experienceTrip(ctx: Pick<OperationContext, 'now'>, booking: TripSource): ExperienceTrip {
  const { code, date, adults, children, totalMinor, currency, experience, slot } = booking
  const { title, kind, isOnline, city, durationMinutes: minutes } = experience
  const status = booking.status as ExperienceStatus
  return {
    ...{ code, status, title, kind, isOnline, date, minutes, adults, children, totalMinor, currency },
    ...{ startTime: slot.startTime, language: slot.language, city: city.name, country: city.country },
    statusLabel: LABELS[status],
    photo: experiencePhotoPath(experience.photos[0]?.photo ?? `drawing-${kind}-1`),
    isOver: endOf(booking) <= ctx.now,
  }
}

/** The guest's bookings of experiences, as the page of trips shows them. */
export async function loadExperienceTrips(ctx: OperationContext): Promise<ExperienceTrips> {
  const rows = await ctx.db.experienceBooking.findMany({
    where: { guestId: requireGuest(ctx) },
    include: ROW_INCLUDE,
    orderBy: [{ date: 'asc' }, { id: 'asc' }],
  })
  const trips = rows.map((row) => experienceTrip(ctx, row))
  const isAlive = ({ status }: ExperienceTrip) => SEATED_STATUSES.includes(status)
  return {
    upcoming: trips.filter((trip) => isAlive(trip) && !trip.isOver),
    past: trips.filter((trip) => isAlive(trip) && trip.isOver).reverse(),
    cancelled: trips.filter((trip) => !isAlive(trip)).reverse(),
  }
}
