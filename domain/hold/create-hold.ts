import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { DateSource, Stay } from '../stay/stay'

export const HOLD_MINUTES = 15

/** Keeps the nights for the guest for 15 minutes and writes down the total. Throws `unauthorized`, or like `checkAvailability`. */
export const createHold = operation<Stay & { source: DateSource }, { code: string }>(
  { name: 'hold.create', kind: 'write', entity: (args) => `listing:${args.listingId}`, logResult: (hold) => hold },
  async () => notBuiltYet('createHold'),
)
