import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { OCCUPYING_STATUSES } from '../booking/booking-status'
import { loadExperienceTrips, type ExperienceTrips } from '../experience/experience-trip'
import { TRIP_INCLUDE, tripCard } from './trip-card'
import type { TripCard } from './trip-view'

export interface Trips {
  upcoming: TripCard[] // soonest first; stays in progress and requests too
  past: TripCard[] // latest first
  cancelled: TripCard[] // cancelled, declined and failed, latest first
  experiences: ExperienceTrips
}

/** The bookings of the guest. */
export const listTrips = operation<Record<string, never>, Trips>({ name: 'trip.list', kind: 'read' }, async (ctx) => {
  const bookings = await ctx.db.booking.findMany({
    where: { guestId: requireGuest(ctx) },
    include: TRIP_INCLUDE,
    orderBy: [{ checkIn: 'asc' }, { id: 'asc' }],
  })
  const trips = bookings.map((booking) => tripCard(ctx, booking))
  const isAlive = (trip: TripCard) => OCCUPYING_STATUSES.includes(trip.status)
  const isOver = (trip: TripCard) => trip.checkOut <= ctx.today
  return {
    upcoming: trips.filter((trip) => isAlive(trip) && !isOver(trip)),
    past: trips.filter((trip) => isAlive(trip) && isOver(trip)).reverse(),
    cancelled: trips.filter((trip) => !isAlive(trip)).reverse(),
    experiences: await loadExperienceTrips(ctx),
  }
})
