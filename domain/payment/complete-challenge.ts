import { operation } from '@/fault-injection/operation'
import { FAILURE_REASONS } from '../booking/booking-outcome'
import { finishBooking } from '../booking/finish-booking'
import { answerChallenge } from './answer-challenge'
import { findOwnIntent, holdCodeToRetry } from './find-own-intent'

export type ChallengeOutcome =
  | { kind: 'confirmed' | 'requested' | 'pending'; code: string }
  | { kind: 'wrong-code'; attemptsLeft: number }
  | { kind: 'failed'; reason: string; holdCode: string | null }

/** The code that the bank sent by mail, typed into the provider's page: right, the booking goes on; wrong for the third time, it fails. */
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
    const failed = {
      kind: 'failed' as const,
      reason: FAILURE_REASONS['challenge-failed'],
      holdCode: holdCodeToRetry(intent),
    }
    if (answer.kind === 'over') return failed
    const outcome = await finishBooking(ctx, intent.bookingId!)
    if (outcome.kind === 'declined' || outcome.kind === 'challenge') return failed
    return outcome
  },
)
