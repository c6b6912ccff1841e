import type { ReactNode } from 'react'
import { showCard } from '@/app/lib/show-card'
import type { TripView } from '@/domain/trip/trip-view'
import { formatMoney } from '@/lib/money'
import { ButtonLink } from '../button'
import { isCharged } from './is-charged'
import { NewsBox } from './news-box'

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
    <NewsBox icon="party-popper" tone="good" title="Your stay is booked">
      <p className="text-lg">
        Confirmation number <strong className="font-semibold tracking-wide">{trip.code}</strong>
      </p>
      {email && (
        <p>
          We sent a mail with all of this to {email}.{' '}
          <a href="/mail" className="font-semibold underline underline-offset-3">
            Open your mail
          </a>
        </p>
      )}
      <p>
        What comes next: {trip.host.firstName} knows that you are coming. The address and the times of arrival are
        below, and in your trips whenever you need them.
      </p>
    </NewsBox>
  )
}

function Requested({ trip, email }: { trip: TripView; email: string | null }) {
  return (
    <NewsBox icon="clock" tone="warm" title="Your request is with the host">
      <p>
        {trip.host.firstName} has to accept it and usually answers within some hours. {reservedLine(trip)} Your
        reservation number is <strong className="font-semibold">{trip.code}</strong>.
      </p>
      <p>
        {email
          ? `We sent a mail to ${email}, and write again when there is an answer. `
          : 'We write to you when there is an answer. '}
        <a href="/mail" className="text-link">
          Open your mail
        </a>
      </p>
    </NewsBox>
  )
}

function reservedLine(trip: TripView): string {
  const reserved = trip.payments.find((line) => line.kind === 'authorisation')
  if (!reserved) return 'Nothing is charged before that.'
  const amount = formatMoney(reserved.amountMinor, trip.currency)
  return `${amount} is reserved on your card and charged only when ${trip.host.firstName} accepts.`
}

function Pending({ trip }: { trip: TripView }) {
  if (trip.openChallengeReference)
    return (
      <NewsBox icon="shield-check" tone="warm" title="Your bank wants to know that it is you">
        <p>The stay is kept for you, but it is not booked before you enter the code that your bank sent by mail.</p>
        <ButtonLink href={`/pay/${trip.openChallengeReference}`}>Enter the code</ButtonLink>
      </NewsBox>
    )
  return (
    <NewsBox icon="clock" tone="warm" title="Waiting for confirmation of your payment">
      <p>
        We have your reservation <strong className="font-semibold">{trip.code}</strong> and are waiting to hear from the
        payment provider. This can take some minutes. There is no need to book or to pay again.
      </p>
      <ButtonLink href={`/trips/${trip.code}`} variant="quiet">
        Look again
      </ButtonLink>
    </NewsBox>
  )
}

function Ended({ trip, isJustCancelled }: { trip: TripView; isJustCancelled: boolean }) {
  const titles: Partial<Record<TripView['status'], string>> = {
    declined: 'The host could not accept your request',
    failed: 'This reservation was not completed',
  }
  const title =
    titles[trip.status] ?? (isJustCancelled ? 'Your reservation is cancelled' : 'This reservation was cancelled')
  return (
    <NewsBox icon={isJustCancelled ? 'circle-check' : 'circle-x'} tone="plain" title={title}>
      <p>{moneyBack(trip)}</p>
      <ButtonLink href="/search" variant="quiet">
        Find another stay
      </ButtonLink>
    </NewsBox>
  )
}

function moneyBack(trip: TripView): ReactNode {
  if (trip.status === 'declined') return 'The amount that was reserved on your card is free again; nothing was charged.'
  if (trip.status === 'failed')
    return 'The payment did not go through. You can book the stay again if it is still free.'
  if (!isCharged(trip)) return 'Nothing was charged to your card, and what was reserved on it is free again.'
  if (!trip.refundMinor) return 'By the cancellation policy of this stay nothing is refunded.'
  const refund = trip.payments.find((line) => line.kind === 'refund')
  return (
    <>
      Refund: <strong className="font-semibold">{formatMoney(trip.refundMinor, trip.currency)}</strong>
      {refund && ` to your ${showCard(refund)}`}.{' '}
      {refund?.settledAt ? 'It has arrived.' : 'It takes 2 to 5 days until it is on your account.'}{' '}
      <a href="/payments" className="text-link">
        See your payments
      </a>
    </>
  )
}
