import { addSeconds, type Instant } from '@/lib/instant'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { WorldFile } from '@/prisma/world/world-file'
import type { WrittenBooking } from '@/prisma/world/write-booking'
import type { WrittenVisit } from '@/prisma/world/write-experience-booking'

const DAY_S = 86_400

/** What a payment can be for; exactly one of them has a value. */
const NOTHING: Record<'bookingId' | 'experienceBookingId' | 'giftCardId', number | null> = {
  bookingId: null,
  experienceBookingId: null,
  giftCardId: null,
}

/** When a refund has left for the guest's bank. */
export const settledAfter = (cancelledAt: Instant): Instant => addSeconds(cancelledAt, 3 * DAY_S)

interface Paid {
  guestId: number
  amountMinor: number
  createdAt: Instant
}

interface PaidGiftCard extends Paid {
  id: number
}

interface Cancelled {
  cancelledAt: Instant | null
  refundMinor: number | null
}

export interface PaymentWriter {
  /** Intent, capture, notice, and the settled refund of a cancelled booking. */
  ofBooking(booking: WrittenBooking, cardId: number): void
  ofExperience(visit: WrittenVisit, cardId: number): void
  ofGiftCard(giftCard: PaidGiftCard, cardId: number): void
}

/** Writes what the provider has of what was paid. */
export function paymentWriter(file: WorldFile, seed: string): PaymentWriter {
  const nextIntentId = idsOf(seed, 'PaymentIntent')
  const nextCaptureId = idsOf(seed, 'PaymentCapture')
  const nextRefundId = idsOf(seed, 'PaymentRefund')
  const nextWebhookId = idsOf(seed, 'PaymentWebhook')
  const nextReference = codesOf(seed, 'PaymentIntent')
  const notify = (kind: string, intentId: number, refundId: number | null, at: string) =>
    file.insert('PaymentWebhook', {
      ...{ id: nextWebhookId(), kind, intentId, refundId, createdAt: at, deliveredAt: addSeconds(at, 5) },
    })

  function capture(of: Partial<typeof NOTHING>, { guestId, amountMinor, createdAt }: Paid, cardId: number): number {
    const id = nextIntentId()
    const capturedAt = addSeconds(createdAt, 5)
    const reference = `pi_${nextReference()}${nextReference()}`.toLowerCase()
    file.insert('PaymentIntent', {
      ...{ id, reference, guestId, ...NOTHING, ...of, cardId, amountMinor },
      ...{ currency: 'USD', status: 'captured', failure: null, createdAt },
    })
    file.insert('PaymentCapture', { id: nextCaptureId(), intentId: id, amountMinor, createdAt: capturedAt })
    notify('intent.captured', id, null, capturedAt)
    return id
  }

  function refund(intentId: number, { cancelledAt, refundMinor }: Cancelled): void {
    if (cancelledAt === null || refundMinor === null) return
    const id = nextRefundId()
    const settledAt = settledAfter(cancelledAt)
    file.insert('PaymentRefund', {
      ...{ id, intentId, amountMinor: refundMinor, reason: 'cancelled', status: 'settled' },
      ...{ createdAt: cancelledAt, settledAt },
    })
    notify('refund.settled', intentId, id, settledAt)
  }

  return {
    ofBooking({ id: bookingId, stay, amounts, createdAt, ...cancelled }, cardId) {
      const paid = { guestId: stay.guestId, amountMinor: amounts.totalMinor, createdAt }
      refund(capture({ bookingId }, paid, cardId), cancelled)
    },
    ofExperience({ id: experienceBookingId, visit, createdAt, ...cancelled }, cardId) {
      const paid = { guestId: visit.guestId, amountMinor: visit.totalMinor, createdAt }
      refund(capture({ experienceBookingId }, paid, cardId), cancelled)
    },
    ofGiftCard({ id, ...paid }, cardId) {
      capture({ giftCardId: id }, paid, cardId)
    },
  }
}
