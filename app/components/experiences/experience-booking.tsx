import { clsx } from 'clsx'
import { showCard } from '@/app/lib/show-card'
import { showInstant, showLongDay } from '@/app/lib/show-date'
import { showDuration, showPeople } from '@/app/lib/show-experience'
import type { ExperienceBookingView } from '@/domain/experience/view-experience-booking'
import { formatMoney } from '@/lib/money'
import { ButtonLink } from '../button'
import { Card } from '../card'
import { PageSection } from '../page-section'
import { PAYMENT_WORDS } from '../payments/payment-words'
import { Still } from '../still'
import { NewsBox } from '../trips/news-box'
import { Icon } from '../svg-icon'
import { ExperienceHost } from './experience-host'
import { ExperienceStatus } from './experience-status'

export interface ExperienceBookingProps {
  booking: ExperienceBookingView
  email: string | null
  isNew: boolean
  isJustCancelled: boolean
}

/** A booking of an experience: its state, when, where, with whom, what was paid, and the way out. */
export function ExperienceBooking({ booking, email, isNew, isJustCancelled }: ExperienceBookingProps) {
  const { code, city, experienceId } = booking
  return (
    <Still className="page-width max-w-6xl py-8 sm:py-10">
      <News {...{ booking, email, isNew, isJustCancelled }} />
      <p className="mb-2 flex flex-wrap items-center gap-3">
        <ExperienceStatus status={booking.status} label={booking.statusLabel} />
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
          </PageSection>
        </div>
        <Payment booking={booking} />
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

function Payment({ booking }: { booking: ExperienceBookingView }) {
  const moments: [string, string | null][] = [
    ['Booked', booking.createdAt],
    ['Confirmed', booking.confirmedAt],
    ['Cancelled', booking.cancelledAt],
  ]
  return (
    <Card className="min-w-0">
      <h2 className="text-xl font-semibold">Payment</h2>
      <p className="mt-3 flex justify-between border-b border-sand-200 pb-3 font-semibold">
        <span>Total ({booking.currency})</span>
        <span>{formatMoney(booking.totalMinor, booking.currency)}</span>
      </p>
      {booking.payments.length === 0 ? (
        <p className="mt-3 text-ink-soft">Nothing has been charged.</p>
      ) : (
        <ul className="divide-y divide-sand-200">
          {booking.payments.map((line) => (
            <li key={line.id} className="flex justify-between gap-4 py-3">
              <span className="min-w-0">
                <span className="block font-medium">
                  {PAYMENT_WORDS[line.kind]} · {line.statusLabel}
                </span>
                <span className="block text-sm text-ink-soft">{showCard(line)}</span>
                <span className="block text-sm text-ink-soft">{showInstant(line.at)}</span>
              </span>
              <span className={clsx('font-semibold', line.kind === 'refund' && 'text-pine-600')}>
                {line.kind === 'refund' && '+'}
                {formatMoney(line.amountMinor, line.currency)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 text-sm">
        <a href="/payments" className="text-link">
          All payments
        </a>
      </p>
      <dl className="mt-6 space-y-1 border-t border-sand-200 pt-4 text-sm text-ink-soft">
        {moments.map(
          ([label, at]) =>
            at && (
              <div key={label} className="flex justify-between gap-4">
                <dt>{label}</dt>
                <dd>{showInstant(at)}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  )
}

/** What the guest must know first; nothing when it is simply confirmed. */
function News({ booking, email, isNew, isJustCancelled }: ExperienceBookingProps) {
  const { status, code, host, currency, refundMinor, openChallengeReference } = booking
  if (status === 'confirmed')
    return isNew ? (
      <NewsBox icon="party-popper" tone="good" title="Your seats are booked">
        <p className="text-lg">
          Confirmation number <strong className="font-semibold tracking-wide">{code}</strong>
        </p>
        <p>
          {host.firstName} knows that you are coming.
          {email && (
            <>
              {' '}
              We sent a mail with all of this to {email}.{' '}
              <a href="/mail" className="font-semibold underline underline-offset-3">
                Open your mail
              </a>
            </>
          )}
        </p>
      </NewsBox>
    ) : null
  if (status === 'pending' && openChallengeReference)
    return (
      <NewsBox icon="shield-check" tone="warm" title="Your bank wants to know that it is you">
        <p>Your seats are kept, but they are not booked before you enter the code that your bank sent by mail.</p>
        <ButtonLink href={`/pay/${openChallengeReference}`}>Enter the code</ButtonLink>
      </NewsBox>
    )
  if (status === 'pending')
    return (
      <NewsBox icon="clock" tone="warm" title="Waiting for confirmation of your payment">
        <p>This can take some minutes. There is no need to book or to pay again.</p>
        <ButtonLink href={`/experiences/bookings/${code}`} variant="quiet">
          Look again
        </ButtonLink>
      </NewsBox>
    )
  if (status === 'failed')
    return (
      <NewsBox icon="circle-x" tone="plain" title="This booking was not completed">
        <p>The payment did not go through, and nothing was charged. The seats are free again.</p>
        <ButtonLink href={`/experiences/${booking.experienceId}`} variant="quiet">
          Book it again
        </ButtonLink>
      </NewsBox>
    )
  return (
    <NewsBox
      icon={isJustCancelled ? 'circle-check' : 'circle-x'}
      tone="plain"
      title={isJustCancelled ? 'Your booking is cancelled' : 'This booking was cancelled'}
    >
      <p>
        {refundMinor ? (
          <>
            Refund: <strong className="font-semibold">{formatMoney(refundMinor, currency)}</strong>. It takes 2 to 5
            days until it is on your account.
          </>
        ) : booking.confirmedAt ? (
          'By the cancellation terms nothing is refunded.'
        ) : (
          'Nothing was charged.'
        )}
      </p>
      <ButtonLink href="/experiences" variant="quiet">
        Find something else
      </ButtonLink>
    </NewsBox>
  )
}
