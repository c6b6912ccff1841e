import type { TripView } from '@/domain/trip/trip-view'
import { Avatar } from '../avatar'
import { Badge } from '../badge'
import { PageSection } from '../page-section'

/** Who lets the place, and what the guest wrote to them. */
export function HostSection({ trip }: { trip: TripView }) {
  const { host, noteToHost } = trip
  return (
    <PageSection id="host" title="Your host">
      <div className="flex items-center gap-4">
        <Avatar firstName={host.firstName} hue={host.avatarHue} size={56} />
        <div>
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            {host.firstName}
            {host.isSuperhost && (
              <Badge tone="warm" icon="award">
                Superhost
              </Badge>
            )}
          </p>
          <p className="text-ink-soft">Speaks {host.languages.join(', ')}</p>
        </div>
      </div>
      {noteToHost && (
        <figure className="mt-5 rounded-card bg-sand-100 p-5">
          <figcaption className="mb-1 text-sm text-ink-soft">Your note to {host.firstName}</figcaption>
          <blockquote className="break-words whitespace-pre-line">{noteToHost}</blockquote>
        </figure>
      )}
    </PageSection>
  )
}
