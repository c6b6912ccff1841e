import type { OperationContext } from '@/fault-injection/operation'
import { CHALLENGE_ATTEMPTS, wrongAttempts } from './challenge-code'
import { findOwnIntent } from './find-own-intent'
import type { PaymentSubject } from './payable'
import { subjectOf } from './payables'

export interface ChallengeView {
  reference: string
  status: 'open' | 'done' | 'failed'
  amountMinor: number
  currency: string
  merchant: string
  brand: string
  last4: string
  attemptsLeft: number
  subject: PaymentSubject
}

/** What the payment provider's page shows for one of the guest's payments. Throws `not-found`. */
export async function viewChallenge(
  ctx: OperationContext,
  { reference }: { reference: string },
): Promise<ChallengeView> {
  const intent = await findOwnIntent(ctx, reference)
  const isDone = intent.status === 'authorised' || intent.status === 'captured'
  return {
    reference,
    status: intent.status === 'requires_challenge' ? 'open' : isDone ? 'done' : 'failed',
    amountMinor: intent.amountMinor,
    currency: intent.currency,
    merchant: 'Larkstay',
    brand: intent.card.brand,
    last4: intent.card.last4,
    attemptsLeft: CHALLENGE_ATTEMPTS - (await wrongAttempts(ctx, intent.id)),
    subject: subjectOf(intent),
  }
}
