import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { CardView } from './card-view'

export interface NewCard {
  number: string // digits, spaces allowed
  expiry: string // "MM/YY"
  cvc: string
  holder: string
}

/** Saves a card of the guest. Throws `invalid-input` with the field that is wrong. The number is never stored, only its last 4 digits. */
export const addCard = operation<NewCard, CardView>(
  { name: 'card.add', kind: 'write', logArgs: (args) => ({ last4: args.number.replace(/\D/g, '').slice(-4) }) },
  async () => notBuiltYet('addCard'),
)
