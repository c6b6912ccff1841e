import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { TripCard } from './trip-view'

export interface Trips {
  upcoming: TripCard[] // soonest first; stays in progress and requests too
  past: TripCard[] // latest first
  cancelled: TripCard[] // cancelled, declined and failed, latest first
}

/** The bookings of the guest. */
export const listTrips = operation<Record<string, never>, Trips>({ name: 'trip.list', kind: 'read' }, async () =>
  notBuiltYet('listTrips'),
)
