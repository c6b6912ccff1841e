import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

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
  async () => notBuiltYet('completeChallenge'),
)
