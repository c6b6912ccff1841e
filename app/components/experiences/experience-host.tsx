import { showMonth } from '@/app/lib/show-date'
import { plural } from '@/app/lib/words'
import type { HostView } from '@/domain/listing/listing-view'
import { Avatar } from '../avatar'
import { Badge } from '../badge'

/** Who leads it. */
export function ExperienceHost({ host }: { host: HostView }) {
  const facts = [
    `Host since ${showMonth(host.joinedOn)}`,
    plural(host.listingCount, 'place to stay', 'places to stay'),
    ...(host.responseRate === null ? [] : [`answers ${host.responseRate}% of messages`]),
    ...(host.languages.length > 0 ? [`speaks ${host.languages.join(', ')}`] : []),
  ]
  return (
    <div className="flex gap-5">
      <Avatar firstName={host.firstName} hue={host.avatarHue} portrait={host.portrait} size={72} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-lg font-semibold">
          {host.firstName}
          {host.isSuperhost && (
            <Badge tone="good" icon="award">
              Superhost
            </Badge>
          )}
          {host.isVerified && <Badge icon="badge-check">Identity checked</Badge>}
        </p>
        <p className="text-ink-soft">
          Lives in {host.homeCity}, {host.homeCountry}
        </p>
        {host.about && <p className="mt-3 max-w-prose">{host.about}</p>}
        <p className="mt-2 text-[0.95rem] text-ink-soft">{facts.join(' · ')}</p>
      </div>
    </div>
  )
}
