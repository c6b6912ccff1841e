import type { ExperienceBookingView } from '@/domain/experience/view-experience-booking'
import { formatMoney } from '@/lib/money'
import { ButtonLink } from '../button'
import { NewsBox } from '../trips/news-box'

export interface ExperienceNewsProps {
  booking: ExperienceBookingView
  email: string | null
  isNew: boolean
  isJustCancelled: boolean
}

/** What the guest must know first; nothing when it is simply confirmed. */
export function ExperienceNews({ booking, email, isNew, isJustCancelled }: ExperienceNewsProps) {
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
