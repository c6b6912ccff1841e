import { operation } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { DateSource, Stay } from '../stay/stay'

/** What is given changes, the rest stays. */
export type HoldChange = { code: string; source: DateSource } & Partial<
  Pick<Stay, 'checkIn' | 'checkOut' | 'adults' | 'children' | 'infants' | 'pets' | 'rooms'>
>

/** Other dates or guests at the checkout; the time that the hold lasts does not change. Throws like `checkAvailability`. */
export const changeHold = operation<HoldChange, { code: string }>(
  { name: 'hold.change', kind: 'write', entity: (args) => `hold:${args.code}` },
  async () => notBuiltYet('changeHold'),
)
