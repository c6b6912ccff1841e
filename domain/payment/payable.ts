import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import type { CalendarDate } from '@/lib/calendar-date'

export type PayableKind = 'stay' | 'experience' | 'gift-card'

/** What lists, receipts and the provider's page say that a payment is for. */
export interface PaymentSubject {
  kind: PayableKind
  /** "LK7Q2MXA" */
  code: string
  title: string
  /** The page of the thing on this site. */
  href: string
  /** The days of a stay or of an experience (`to` only where it lasts); null for what has no day. */
  from: CalendarDate | null
  to: CalendarDate | null
  /** Where to try again after a failed payment, while that is possible. */
  retryHref: string | null
}

/** What `Payable.subject` may read of a payment. */
export const SUBJECT_INCLUDE = {
  booking: { include: { listing: { select: { title: true } }, hold: { select: { code: true, status: true } } } },
  experienceBooking: { include: { experience: { select: { title: true } } } },
  giftCard: true,
} as const satisfies Prisma.PaymentIntentInclude

export type IntentWithSubject = Prisma.PaymentIntentGetPayload<{ include: typeof SUBJECT_INCLUDE }>

/**
 * `open`: it waits for its payment. `waiting`: the bank has agreed and somebody else has to answer before money is taken.
 * `done`: confirmed. `over`: failed, cancelled or declined.
 */
export type PayableState = 'open' | 'waiting' | 'done' | 'over'

/**
 * Something that people pay for. A new kind of thing: write one of these beside it (`domain/booking/pay-stay.ts` is the pattern), name it in
 * `payables.ts`, write its row and a `PaymentIntent` with status `created` in one operation (`new-intent.ts`), and carry it on with `finishPayment`.
 * The file must not import operations of `domain/payment`: they import it. `id` is always the id of the thing, not of the payment.
 */
export interface Payable {
  /** The thing that this payment is for, in words; null when the payment is for something else. */
  subject(intent: IntentWithSubject): PaymentSubject | null
  state(ctx: OperationContext, id: number): Promise<PayableState>
  /** Within a write: the bank has agreed. Changes the state to `waiting` where somebody else has to answer; else does nothing. */
  afterAuthorisation(ctx: OperationContext, id: number): Promise<void>
  /** The money was taken. Called by the order itself and by the provider's webhook, whichever comes first: must do nothing the second time. */
  confirm(ctx: OperationContext, id: number): Promise<unknown>
  /** Within a write: the payment came to nothing. Gives everything free that was kept for it. */
  fail(ctx: OperationContext, id: number): Promise<void>
  /** Within a write: money that was ordered back has left for the guest's bank: says so by mail. */
  afterRefund(ctx: OperationContext, id: number, amountMinor: number): Promise<void>
}
