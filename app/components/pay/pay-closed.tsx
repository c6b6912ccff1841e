import type { ChallengeView } from '@/domain/payment/view-challenge'
import { PAY_BUTTON } from './pay-frame'

/** The provider's page when there is nothing left to confirm. */
export function PayClosed({ challenge }: { challenge: ChallengeView }) {
  const isDone = challenge.status === 'done'
  const back = (!isDone && challenge.subject.retryHref) || challenge.subject.href
  return (
    <>
      <h1 className="font-[system-ui,sans-serif] text-2xl font-bold tracking-tight">
        {isDone ? 'This payment is confirmed' : 'This payment was stopped'}
      </h1>
      <p className="mt-3">
        {isDone
          ? 'There is nothing left to do here.'
          : `The code was not confirmed, so nothing was charged. You can try again with another card at ${challenge.merchant}.`}
      </p>
      <a href={back} className={`${PAY_BUTTON} mt-6`}>
        Back to {challenge.merchant}
      </a>
    </>
  )
}
