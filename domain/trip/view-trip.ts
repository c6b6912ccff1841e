import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { TripView } from './trip-view'

/** One of the guest's bookings. Throws `not-found`, also for somebody else's. */
export const viewTrip = operation<{ code: string }, TripView>(
  { name: 'trip.view', kind: 'read', entity: (args) => `booking:${args.code}` },
  async () => notBuiltYet('viewTrip'),
)
