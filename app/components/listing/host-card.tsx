import { Avatar } from '@/app/components/avatar'
import { Badge } from '@/app/components/badge'
import { ButtonLink } from '@/app/components/button'
import { Icon } from '@/app/components/svg-icon'
import { plural, showMonth } from '@/app/lib/show-date'
import type { HostView } from '@/domain/listing/listing-view'

/** Who lets the place, how they answer, and the way to write to them. */
export function HostCard({ host, listingId }: { host: HostView; listingId?: number }) {
  const answers = [
    ...(host.responseRate === null ? [] : [`Answers ${host.responseRate}% of messages`]),
    ...(host.responseHours === null ? [] : [answersWithin(host.responseHours)]),
  ]
  const facts: [icon: string, text: string][] = [
    ['calendar-days', `Host since ${showMonth(host.joinedOn)}`],
    ['house', plural(host.listingCount, 'place')],
    ['star', plural(host.reviewCount, 'review')],
    ...(host.languages.length > 0 ? [['globe', `Speaks ${host.languages.join(', ')}`] as [string, string]] : []),
    ...answers.map((text): [string, string] => ['message-circle', text]),
  ]
  return (
    <div className="grid gap-8 rounded-3xl bg-sand-50 p-6 sm:p-8 md:grid-cols-[18rem_1fr]">
      <div className="flex items-center gap-5 md:flex-col md:justify-center md:rounded-3xl md:bg-surface md:p-7 md:text-center md:shadow-soft">
        <Avatar firstName={host.firstName} hue={host.avatarHue} portrait={host.portrait} size={96} />
        <div>
          <p className="font-display text-2xl font-semibold">{host.firstName}</p>
          <p className="text-ink-soft">
            Lives in {host.homeCity}, {host.homeCountry}
          </p>
          <p className="mt-2 flex flex-wrap gap-2 md:justify-center">
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
        </div>
      </div>
      <div className="min-w-0 self-center">
        {host.about && <p className="max-w-prose text-[1.05rem]">{host.about}</p>}
        <ul className="mt-4 grid gap-x-6 gap-y-2 text-[0.95rem] sm:grid-cols-2">
          {facts.map(([icon, text]) => (
            <li key={text} className="flex items-center gap-2.5">
              <Icon name={icon} size={18} className="shrink-0 text-pine-600" />
              {text}
            </li>
          ))}
        </ul>
        {listingId !== undefined && (
          <ButtonLink href={`/messages/new?stay=${listingId}`} variant="quiet" className="mt-6 bg-surface print:hidden">
            Contact host
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

/** `Answers within an hour`, `Answers within 3 hours`, `Answers within a day` */
export const answersWithin = (hours: number): string =>
  `Answers within ${hours <= 1 ? 'an hour' : hours < 24 ? `${hours} hours` : hours === 24 ? 'a day' : plural(Math.round(hours / 24), 'day')}`
