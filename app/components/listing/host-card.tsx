import { Avatar } from '@/app/components/avatar'
import { Badge } from '@/app/components/badge'
import { plural, showMonth } from '@/app/lib/show-date'
import type { HostView } from '@/domain/listing/listing-view'

/** Who lets the place. */
export function HostCard({ host }: { host: HostView }) {
  const facts = [
    `Host since ${showMonth(host.joinedOn)}`,
    plural(host.listingCount, 'place'),
    plural(host.reviewCount, 'review'),
    ...(host.responseRate === null ? [] : [`Answers ${host.responseRate}% of messages`]),
    ...(host.languages.length > 0 ? [`Speaks ${host.languages.join(', ')}`] : []),
  ]
  return (
    <div className="flex gap-5">
      <Avatar firstName={host.firstName} hue={host.avatarHue} size={64} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-lg font-semibold">
          {host.firstName}
          {host.isSuperhost && (
            <Badge tone="good" icon="award">
              Superhost
            </Badge>
          )}
          {host.isVerified && (
            <Badge tone="neutral" icon="badge-check">
              Identity checked
            </Badge>
          )}
        </p>
        <p className="text-ink-soft">
          Lives in {host.homeCity}, {host.homeCountry}
        </p>
        {host.about && <p className="mt-3 max-w-prose">{host.about}</p>}
        <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.95rem] text-ink-soft">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
