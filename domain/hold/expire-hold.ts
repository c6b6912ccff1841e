import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

/** Job `hold.expire`: a hold that nobody used lets its nights go. */
export const expireHold = operation<{ holdId: number }, void>(
  { name: 'hold.expire', kind: 'write', entity: (args) => `hold:${args.holdId}` },
  async () => notBuiltYet('expireHold'),
)
