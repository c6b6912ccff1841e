import type { TripView } from '@/domain/trip/trip-view'
import { siteContext } from '@/episode/site-context'
import { Avatar } from '../avatar'
import { Badge } from '../badge'
import { ButtonLink } from '../button'
import { PageSection } from '../page-section'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

/** Who lets the place, and what the guest wrote to them. */
export function HostSection({ trip }: { trip: TripView }) {
  const { host, noteToHost } = trip
  const isOver = trip.status === 'confirmed' && trip.checkOut <= siteContext().ctx.today
  return (
    <PageSection id="host" title={t('Your host')}>
      <div className="flex items-center gap-4">
        <Avatar firstName={host.firstName} hue={host.avatarHue} portrait={host.portrait} size={56} />
        <div>
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            {host.firstName}
            {host.isSuperhost && (
              <Badge tone="warm" icon="award">
                {t('Superhost')}
              </Badge>
            )}
          </p>
          <p className="text-ink-soft">{t('Speaks {languages}', { languages: host.languages.map(said).join(', ') })}</p>
        </div>
      </div>
      <p className="mt-5 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={`/messages/new?trip=${trip.code}`} variant="quiet" size="small">
          {t('Message {name}', { name: host.firstName })}
        </ButtonLink>
        {isOver && (
          <ButtonLink href={`/trips/${trip.code}/review`} variant="quiet" size="small">
            {t('Review this stay')}
          </ButtonLink>
        )}
      </p>
      {noteToHost && (
        <figure className="mt-5 rounded-card bg-sand-100 p-5">
          <figcaption className="mb-1 text-sm text-ink-soft">
            {t('Your note to {name}', { name: host.firstName })}
          </figcaption>
          <blockquote className="break-words whitespace-pre-line">{noteToHost}</blockquote>
        </figure>
      )}
    </PageSection>
  )
}
