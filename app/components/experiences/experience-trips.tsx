import { showDuration, showPeople, showStart } from '@/app/lib/show-experience'
import type { ExperienceTrip } from '@/domain/experience/experience-trip'
import { PageSection } from '../page-section'
import { StatusBadge } from '../trips/status-badge'
import { t } from '@/app/lib/words'
import { showExact } from '@/app/lib/show-money'

/** Bookings of experiences under their heading; nothing when there are none. */
export function ExperienceTripGroup({ id, title, trips }: { id: string; title: string; trips: ExperienceTrip[] }) {
  if (trips.length === 0) return null
  return (
    <PageSection id={id} title={title} className="mt-12 first:mt-0">
      <ul className="grid gap-4 md:grid-cols-2">
        {trips.map((trip) => (
          <li key={trip.code}>
            <ExperienceTripRow trip={trip} />
          </li>
        ))}
      </ul>
    </PageSection>
  )
}

function ExperienceTripRow({ trip }: { trip: ExperienceTrip }) {
  return (
    <article className="group relative flex h-full overflow-hidden rounded-card border border-sand-200 bg-surface hover:shadow-lift">
      <img
        src={trip.photo}
        alt=""
        width={1200}
        height={800}
        loading="lazy"
        className="w-28 shrink-0 bg-sand-200 object-cover sm:w-36"
      />
      <div className="min-w-0 flex-1 space-y-1 p-4">
        <StatusBadge status={trip.status} label={trip.statusLabel} />
        <h3 className="font-sans text-base leading-snug font-semibold tracking-normal">
          <a
            href={`/experiences/bookings/${trip.code}`}
            className="group-hover:underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-pine-500"
          >
            {trip.title}
          </a>
        </h3>
        <p className="text-sm font-medium">
          {showStart(trip)} <span className="text-ink-soft">· {showDuration(trip.minutes)}</span>
        </p>
        <p className="text-sm text-ink-soft">
          {trip.isOnline ? t('Online') : trip.city} · {showPeople(trip)}
        </p>
        <p className="text-sm text-ink-soft">
          {t('Booking {code}', { code: trip.code })} · {showExact(trip.totalMinor, trip.currency)}
        </p>
      </div>
    </article>
  )
}
