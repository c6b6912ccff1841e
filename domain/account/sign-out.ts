import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

/** Ends a log-in session; a token that is not known changes nothing. */
export const signOut = operation<{ token: string }, void>(
  { name: 'session.end', kind: 'write', logArgs: () => ({}) },
  async () => notBuiltYet('signOut'),
)
