import type { TripCard } from '@/domain/trip/trip-view'
import { PageSection } from '../page-section'
import { TripRow } from './trip-row'

/** Reservations of one kind under their heading; `empty` is said when there are none, and without it the group is left out. */
export function TripGroup({
  id,
  title,
  trips,
  today,
  empty,
}: {
  id: string
  title: string
  trips: TripCard[]
  today: string
  empty?: string
}) {
  if (trips.length === 0 && !empty) return null
  return (
    <PageSection id={id} title={title} className="mt-12 first:mt-0">
      {trips.length === 0 ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <ul className="space-y-4">
          {trips.map((trip) => (
            <li key={trip.code}>
              <TripRow trip={trip} today={today} />
            </li>
          ))}
        </ul>
      )}
    </PageSection>
  )
}
