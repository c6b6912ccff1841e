import type { ReactNode } from 'react'
import { showCard } from '@/app/lib/show-card'
import type { TripView } from '@/domain/trip/trip-view'
import { ButtonLink } from '../button'
import { isCharged } from './is-charged'
import { NewsBox } from './news-box'
import { rich, t } from '@/app/lib/words'
import { showExact } from '@/app/lib/show-money'

export interface TripNewsProps {
  trip: TripView
  email: string | null
  isNew: boolean
  isJustCancelled: boolean
}

/** What the guest must know first about the state of the reservation; nothing when it is simply confirmed. */
export function TripNews({ trip, email, isNew, isJustCancelled }: TripNewsProps) {
  if (trip.status === 'confirmed') return isNew ? <Booked trip={trip} email={email} /> : null
  if (trip.status === 'requested') return <Requested trip={trip} email={isNew ? email : null} />
  if (trip.status === 'pending') return <Pending trip={trip} />
  return <Ended trip={trip} isJustCancelled={isJustCancelled} />
}

function Booked({ trip, email }: { trip: TripView; email: string | null }) {
  return (
    <NewsBox icon="party-popper" tone="good" title={t('Your stay is booked')}>
      <p className="text-lg">
        {rich('Confirmation number {code}', {
          code: <strong className="font-semibold tracking-wide">{trip.code}</strong>,
        })}
      </p>
      {email && (
        <p>
          {t('We sent a mail with all of this to {email}.', { email })}{' '}
          <a href="/mail" className="font-semibold underline underline-offset-3">
            {t('Open your mail')}
          </a>
        </p>
      )}
      <p>
        {t(
          'What comes next: {name} knows that you are coming. The address and the times of arrival are below, and in your trips whenever you need them.',
          { name: trip.host.firstName },
        )}
      </p>
    </NewsBox>
  )
}

function Requested({ trip, email }: { trip: TripView; email: string | null }) {
  return (
    <NewsBox icon="clock" tone="warm" title={t('Your request is with the host')}>
      <p>
        {t('{name} has to accept it and usually answers within some hours.', { name: trip.host.firstName })}{' '}
        {reservedLine(trip)}{' '}
        {rich('Your reservation number is {code}.', {
          code: <strong className="font-semibold">{trip.code}</strong>,
        })}
      </p>
      <p>
        {email
          ? t('We sent a mail to {email}, and write again when there is an answer.', { email })
          : t('We write to you when there is an answer.')}{' '}
        <a href="/mail" className="text-link">
          {t('Open your mail')}
        </a>
      </p>
    </NewsBox>
  )
}

function reservedLine(trip: TripView): string {
  const reserved = trip.payments.find((line) => line.kind === 'authorisation')
  if (!reserved) return t('Nothing is charged before that.')
  return t('{price} is reserved on your card and charged only when {name} accepts.', {
    price: showExact(reserved.amountMinor, trip.currency),
    name: trip.host.firstName,
  })
}

function Pending({ trip }: { trip: TripView }) {
  if (trip.openChallengeReference)
    return (
      <NewsBox icon="shield-check" tone="warm" title={t('Your bank wants to know that it is you')}>
        <p>
          {t('The stay is kept for you, but it is not booked before you enter the code that your bank sent by mail.')}
        </p>
        <ButtonLink href={`/pay/${trip.openChallengeReference}`}>{t('Enter the code')}</ButtonLink>
      </NewsBox>
    )
  return (
    <NewsBox icon="clock" tone="warm" title={t('Waiting for confirmation of your payment')}>
      <p>
        {rich(
          'We have your reservation {code} and are waiting to hear from the payment provider. This can take some minutes. There is no need to book or to pay again.',
          { code: <strong className="font-semibold">{trip.code}</strong> },
        )}
      </p>
      <ButtonLink href={`/trips/${trip.code}`} variant="quiet">
        {t('Look again')}
      </ButtonLink>
    </NewsBox>
  )
}

function Ended({ trip, isJustCancelled }: { trip: TripView; isJustCancelled: boolean }) {
  const titles: Partial<Record<TripView['status'], string>> = {
    declined: t('The host could not accept your request'),
    failed: t('This reservation was not completed'),
  }
  const title =
    titles[trip.status] ?? (isJustCancelled ? t('Your reservation is cancelled') : t('This reservation was cancelled'))
  return (
    <NewsBox icon={isJustCancelled ? 'circle-check' : 'circle-x'} tone="plain" title={title}>
      <p>{moneyBack(trip)}</p>
      <ButtonLink href="/search" variant="quiet">
        {t('Find another stay')}
      </ButtonLink>
    </NewsBox>
  )
}

function moneyBack(trip: TripView): ReactNode {
  if (trip.status === 'declined')
    return t('The amount that was reserved on your card is free again; nothing was charged.')
  if (trip.status === 'failed')
    return t('The payment did not go through. You can book the stay again if it is still free.')
  if (!isCharged(trip)) return t('Nothing was charged to your card, and what was reserved on it is free again.')
  if (!trip.refundMinor) return t('By the cancellation policy of this stay nothing is refunded.')
  const refund = trip.payments.find((line) => line.kind === 'refund')
  const price = <strong className="font-semibold">{showExact(trip.refundMinor, trip.currency)}</strong>
  return (
    <>
      {refund
        ? rich('Refund: {price} to your {card}.', { price, card: showCard(refund) })
        : rich('Refund: {price}.', { price })}{' '}
      {refund?.settledAt ? t('It has arrived.') : t('It takes 2 to 5 days until it is on your account.')}{' '}
      <a href="/payments" className="text-link">
        {t('See your payments')}
      </a>
    </>
  )
}
