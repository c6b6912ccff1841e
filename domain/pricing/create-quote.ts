import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { Stay } from '../stay/stay'
import type { Breakdown } from './breakdown'

export interface Quote {
  stay: Stay
  nightCount: number
  breakdown: Breakdown
  policyName: string
  /** With the dates of this stay. */
  policyText: string
}

/** What a stay costs, when it can be booked; throws like `checkAvailability` when it can not. */
export const createQuote = operation<Stay, Quote>(
  { name: 'quote.create', kind: 'read', entity: (args) => `listing:${args.listingId}` },
  async () => notBuiltYet('createQuote'),
)
