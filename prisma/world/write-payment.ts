import { addSeconds } from '@/lib/instant'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { WorldFile } from '@/prisma/world/world-file'
import type { WrittenBooking } from '@/prisma/world/write-booking'

const DAY_S = 86_400

interface PaidGiftCard {
  id: number
  guestId: number
  amountMinor: number
  createdAt: string
}

export interface PaymentWriter {
  /** Intent, capture, notice, and the settled refund of a cancelled booking. */
  ofBooking(booking: WrittenBooking, cardId: number): void
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

  function capture(
    of: { bookingId: number | null; giftCardId: number | null },
    { guestId, amountMinor, createdAt }: Omit<PaidGiftCard, 'id'>,
    cardId: number,
  ): number {
    const id = nextIntentId()
    const capturedAt = addSeconds(createdAt, 5)
    const reference = `pi_${nextReference()}${nextReference()}`.toLowerCase()
    file.insert('PaymentIntent', {
      ...{ id, reference, guestId, ...of, cardId, amountMinor },
      ...{ currency: 'USD', status: 'captured', failure: null, createdAt },
    })
    file.insert('PaymentCapture', { id: nextCaptureId(), intentId: id, amountMinor, createdAt: capturedAt })
    notify('intent.captured', id, null, capturedAt)
    return id
  }

  return {
    ofBooking({ id: bookingId, stay, amounts, createdAt, cancelledAt, refundMinor }, cardId) {
      const paid = { guestId: stay.guestId, amountMinor: amounts.totalMinor, createdAt }
      const intentId = capture({ bookingId, giftCardId: null }, paid, cardId)
      if (cancelledAt === null || refundMinor === null) return
      const id = nextRefundId()
      const settledAt = addSeconds(cancelledAt, 3 * DAY_S)
      file.insert('PaymentRefund', {
        ...{ id, intentId, amountMinor: refundMinor, reason: 'cancelled', status: 'settled' },
        ...{ createdAt: cancelledAt, settledAt },
      })
      notify('refund.settled', intentId, id, settledAt)
    },
    ofGiftCard({ id, ...paid }, cardId) {
      capture({ bookingId: null, giftCardId: id }, paid, cardId)
    },
  }
}
