import { showInstant, showLongDay } from '@/app/lib/show-date'
import { showDuration, showPeople } from '@/app/lib/show-experience'
import { t } from '@/app/lib/words'
import type { ExperienceBookingView } from '@/domain/experience/view-experience-booking'
import { ButtonLink } from '../button'
import { PageSection } from '../page-section'
import { Still } from '../still'
import { Icon } from '../svg-icon'
import { ExperienceHost } from './experience-host'
import { ExperienceNews, type ExperienceNewsProps } from './experience-news'
import { ExperiencePayment } from './experience-payment'
import { StatusBadge } from '../trips/status-badge'

/** A booking of an experience: its state, when, where, with whom, what was paid, and the way out. */
export function ExperienceBooking({ booking, email, isNew, isJustCancelled }: ExperienceNewsProps) {
  const { code, city, experienceId } = booking
  return (
    <Still className="page-width max-w-6xl py-8 sm:py-10">
      <ExperienceNews {...{ booking, email, isNew, isJustCancelled }} />
      <p className="mb-2 flex flex-wrap items-center gap-3">
        <StatusBadge status={booking.status} label={booking.statusLabel} />
        <span className="text-ink-soft">
          Booking <span className="font-semibold text-ink">{code}</span>
        </span>
      </p>
      <h1 className="text-3xl font-semibold sm:text-4xl">{booking.title}</h1>
      <p className="mt-1 text-ink-soft">
        {booking.isOnline ? `Online, from ${city}` : `${city}, ${booking.country}`} ·{' '}
        <a href={`/experiences/${experienceId}`} className="text-link">
          About this experience
        </a>
      </p>
      <div className="mt-8 grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-14">
        <div className="min-w-0 space-y-10">
          <When booking={booking} />
          <PageSection id="policy" title="Cancellation">
            <p>{booking.policyText}</p>
            {booking.status === 'confirmed' && !booking.isOver && (
              <p className="mt-2 text-ink-soft">Everything comes back until {showInstant(booking.freeUntil)}.</p>
            )}
            {booking.canCancel && (
              <ButtonLink href={`/experiences/bookings/${code}/cancel`} variant="quiet" className="mt-5 print:hidden">
                Cancel booking
              </ButtonLink>
            )}
          </PageSection>
          <PageSection id="host" title="Your host">
            <ExperienceHost host={booking.host} />
            {booking.status === 'confirmed' && booking.isOver && (
              <ButtonLink
                href={`/experiences/bookings/${code}/review`}
                variant="quiet"
                size="small"
                className="mt-5 print:hidden"
              >
                {t('Review this experience')}
              </ButtonLink>
            )}
          </PageSection>
        </div>
        <ExperiencePayment booking={booking} />
      </div>
    </Still>
  )
}

function When({ booking }: { booking: ExperienceBookingView }) {
  const { date, startTime, city, isOnline, minutes, language, meetingPoint } = booking
  const facts: [icon: string, label: string, value: string, more: string][] = [
    ['calendar-days', 'Day', showLongDay(date), ''],
    ['clock', 'Start', startTime, `${showDuration(minutes)}${isOnline ? `, ${city} time` : ''}`],
    ['users', 'For', showPeople(booking), `In ${language}`],
    [isOnline ? 'laptop' : 'map-pin', 'Where', meetingPoint, isOnline ? '' : `${city}, ${booking.country}`],
  ]
  return (
    <PageSection id="session" title="Your session">
      <dl className="grid gap-px overflow-hidden rounded-card border border-sand-200 bg-sand-200 sm:grid-cols-2">
        {facts.map(([icon, label, value, more]) => (
          <div key={label} className="min-w-0 bg-surface p-5">
            <dt className="flex items-center gap-3 text-sm text-ink-soft">
              <Icon name={icon} size={22} className="shrink-0 text-pine-600" />
              {label}
            </dt>
            <dd className="mt-0.5 pl-8.5 font-semibold break-words">
              {value}
              {more && <span className="block font-normal text-ink-soft">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {booking.brings.length > 0 && (
        <p className="mt-5">
          <strong className="font-semibold">Bring:</strong> {booking.brings.join(', ')}
        </p>
      )}
      <p className="mt-2">
        <strong className="font-semibold">Included:</strong> {booking.includes.join(', ')}
      </p>
    </PageSection>
  )
}
