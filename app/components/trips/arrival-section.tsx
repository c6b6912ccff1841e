import type { ReactNode } from 'react'
import { showLongDay, showParty } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import type { TripView } from '@/domain/trip/trip-view'
import { Icon } from '../svg-icon'
import { PageSection } from '../page-section'
import { said } from '@/app/lib/words/said'

/** When, who, where, and how to get in. */
export function ArrivalSection({ trip }: { trip: TripView }) {
  const isConfirmed = trip.status === 'confirmed'
  const address = `${trip.address}, ${trip.city.name}, ${trip.city.country}`
  return (
    <PageSection id="stay" title={t('Your stay')}>
      <dl className="grid gap-px overflow-hidden rounded-card border border-sand-200 bg-sand-200 sm:grid-cols-2">
        <Fact icon="log-in" label={t('Check-in')}>
          {showLongDay(trip.checkIn)}
          <Soft>{t('{from} to {to}', { from: trip.checkInFrom, to: trip.checkInTo })}</Soft>
        </Fact>
        <Fact icon="log-out" label={t('Check-out')}>
          {showLongDay(trip.checkOut)}
          <Soft>{t('by {time}', { time: trip.checkOutBy })}</Soft>
        </Fact>
        <Fact icon="users" label={t('Guests')}>
          {showParty(trip)}
          {trip.childAges.length > 0 && (
            <Soft>{t('Children of {ages} years', { ages: trip.childAges.join(', ') })}</Soft>
          )}
          <Soft>{plural(trip.nightCount, 'night')}</Soft>
        </Fact>
        <Fact icon="map-pin" label={isConfirmed ? t('Address') : t('Area')}>
          {address}
          {!isConfirmed && trip.status !== 'cancelled' && (
            <Soft>{t('You get the street when the stay is confirmed.')}</Soft>
          )}
        </Fact>
        {trip.roomTypeName && (
          <Fact icon="bed-double" label={t('Room')}>
            {said(trip.roomTypeName)}
            {trip.ratePlanName && <Soft>{said(trip.ratePlanName)}</Soft>}
            {trip.rooms > 1 && <Soft>{plural(trip.rooms, 'room')}</Soft>}
          </Fact>
        )}
      </dl>
      {isConfirmed && (
        <div className="mt-6">
          <h3 className="mb-2 text-lg font-semibold">{t('Check-in instructions')}</h3>
          <p>
            {t(
              'Come between {from} and {to} to {address}. Have your reservation number {code} and the name of the person who booked at hand. On the last day, leave by {time}.',
              {
                from: trip.checkInFrom,
                to: trip.checkInTo,
                address,
                code: trip.code,
                time: trip.checkOutBy,
              },
            )}
          </p>
        </div>
      )}
      {trip.houseRules.length > 0 && (
        <div className="mt-6">
          <h3 className="mb-2 text-lg font-semibold">{t('House rules')}</h3>
          <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
            {trip.houseRules.map((rule) => (
              <li key={rule} className="flex gap-2.5">
                <Icon name="check" size={18} className="mt-1 shrink-0 text-pine-600" />
                {said(rule)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </PageSection>
  )
}

const Soft = ({ children }: { children: ReactNode }) => (
  <span className="block font-normal text-ink-soft">{children}</span>
)

function Fact({ icon, label, children }: { icon: string; label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 bg-surface p-5 sm:last:odd:col-span-2">
      <dt className="flex items-center gap-3 text-sm text-ink-soft">
        <Icon name={icon} size={22} className="shrink-0 text-pine-600" />
        {label}
      </dt>
      <dd className="mt-0.5 pl-8.5 font-semibold break-words">{children}</dd>
    </div>
  )
}
