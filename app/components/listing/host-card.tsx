import { Avatar } from '@/app/components/avatar'
import { Badge } from '@/app/components/badge'
import { ButtonLink } from '@/app/components/button'
import { Icon } from '@/app/components/svg-icon'
import { showMonth } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import type { HostView } from '@/domain/listing/listing-view'
import { said } from '@/app/lib/words/said'

/** Who lets the place, how they answer, and the way to write to them. */
export function HostCard({ host, listingId }: { host: HostView; listingId?: number }) {
  const answers = [
    ...(host.responseRate === null ? [] : [t('Answers {n}% of messages', { n: host.responseRate })]),
    ...(host.responseHours === null ? [] : [answersWithin(host.responseHours)]),
  ]
  const facts: [icon: string, text: string][] = [
    ['calendar-days', t('Host since {month}', { month: showMonth(host.joinedOn) })],
    ['house', plural(host.listingCount, 'place')],
    ['star', plural(host.reviewCount, 'review')],
    ...(host.languages.length > 0
      ? [['globe', t('Speaks {languages}', { languages: host.languages.map(said).join(', ') })] as [string, string]]
      : []),
    ...answers.map((text): [string, string] => ['message-circle', text]),
  ]
  return (
    <div className="grid gap-8 rounded-3xl bg-sand-50 p-6 sm:p-8 md:grid-cols-[18rem_1fr]">
      <div className="flex items-center gap-5 md:flex-col md:justify-center md:rounded-3xl md:bg-surface md:p-7 md:text-center md:shadow-soft">
        <Avatar firstName={host.firstName} hue={host.avatarHue} portrait={host.portrait} size={96} />
        <div>
          <p className="font-display text-2xl font-semibold">{host.firstName}</p>
          <p className="text-ink-soft">{t('Lives in {place}', { place: `${host.homeCity}, ${host.homeCountry}` })}</p>
          <p className="mt-2 flex flex-wrap gap-2 md:justify-center">
            {host.isSuperhost && (
              <Badge tone="good" icon="award">
                {t('Superhost')}
              </Badge>
            )}
            {host.isVerified && (
              <Badge tone="neutral" icon="badge-check">
                {t('Identity checked')}
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
            {t('Contact host')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

/** `Answers within an hour`, `Answers within 3 hours`, `Answers within a day` */
export function answersWithin(hours: number): string {
  if (hours <= 1) return t('Answers within an hour')
  if (hours === 24) return t('Answers within a day')
  const time = hours < 24 ? plural(hours, 'hour') : plural(Math.round(hours / 24), 'day')
  return t('Answers within {time}', { time })
}
