import { StaytwinError } from '@/lib/staytwin-error'
import { stayPayable } from '../booking/pay-stay'
import { experiencePayable } from '../experience/pay-experience'
import { giftCardPayable } from '../gift-card/pay-gift-card'
import type { IntentWithSubject, Payable, PayableKind, PaymentSubject } from './payable'

/** Everything that people pay for. */
const PAYABLES: Record<PayableKind, Payable> = {
  stay: stayPayable,
  experience: experiencePayable,
  'gift-card': giftCardPayable,
}

interface PaidIds {
  id: number
  bookingId: number | null
  experienceBookingId: number | null
  giftCardId: number | null
}

/** What a payment is for: its rules, and the id of the thing. */
export function payableOf(intent: PaidIds): { payable: Payable; id: number } {
  const ids: [PayableKind, number | null][] = [
    ['stay', intent.bookingId],
    ['experience', intent.experienceBookingId],
    ['gift-card', intent.giftCardId],
  ]
  for (const [kind, id] of ids) {
    if (id !== null) return { payable: PAYABLES[kind], id }
  }
  throw new StaytwinError('internal', {
    what: 'This payment is for nothing that is known',
    seen: intent.id,
    fix: 'Name what it is for in domain/payment/payables.ts.',
  })
}

/** What a payment is for, in words. */
export function subjectOf(intent: IntentWithSubject): PaymentSubject {
  const subject = payableOf(intent).payable.subject(intent)
  if (subject) return subject
  throw new StaytwinError('internal', { what: 'This payment has no subject', seen: intent.id, fix: 'Load it with SUBJECT_INCLUDE.' }) // prettier-ignore
}
