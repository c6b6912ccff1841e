import { operation } from '@/fault-injection/operation'
import { answerChallenge } from './answer-challenge'
import { findOwnIntent } from './find-own-intent'
import { finishPayment } from './finish-payment'
import type { PaymentSubject } from './payable'
import { subjectOf } from './payables'
import { FAILURE_REASONS } from './payment-failure'

export type ChallengeOutcome =
  | { kind: 'paid' | 'waiting' | 'pending'; subject: PaymentSubject }
  | { kind: 'wrong-code'; attemptsLeft: number }
  | { kind: 'failed'; reason: string; subject: PaymentSubject }

/** The code that the bank sent by mail, typed into the provider's page: right, the payment goes on; wrong for the third time, it fails. */
export const completeChallenge = operation<{ reference: string; code: string }, ChallengeOutcome>(
  {
    name: 'payment.challenge',
    kind: 'saga',
    entity: (args) => `intent:${args.reference}`,
    logArgs: ({ reference }) => ({ reference }),
    logResult: (outcome) => outcome,
  },
  async (ctx, args) => {
    const answer = await answerChallenge(ctx, args)
    if (answer.kind === 'wrong') return { kind: 'wrong-code', attemptsLeft: answer.attemptsLeft }
    const intent = await findOwnIntent(ctx, args.reference)
    const subject = subjectOf(intent)
    const failed = { kind: 'failed' as const, reason: FAILURE_REASONS['challenge-failed'], subject }
    if (answer.kind === 'over') return failed
    const outcome = await finishPayment(ctx, intent.id)
    if (outcome.kind === 'declined' || outcome.kind === 'challenge') return failed
    return { kind: outcome.kind, subject }
  },
)
