import type { OperationContext } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

export interface ChallengeView {
  reference: string
  status: 'open' | 'done' | 'failed'
  amountMinor: number
  currency: string
  merchant: string
  brand: string
  last4: string
  attemptsLeft: number
  bookingCode: string
  /** To go back to after a failed one. */
  holdCode: string | null
}

/** What the payment provider's page shows for one of the guest's payments. Throws `not-found`. */
export async function viewChallenge(_ctx: OperationContext, _args: { reference: string }): Promise<ChallengeView> {
  return notBuiltYet('viewChallenge')
}
