import { addSeconds } from '@/lib/instant'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { WorldFile } from '@/prisma/world/world-file'
import type { WrittenBooking } from '@/prisma/world/write-booking'

const DAY_S = 86_400

/** Writes what the provider has of a paid booking: intent, capture, notice, and the settled refund of a cancelled one. */
export function paymentWriter(file: WorldFile, seed: string): (booking: WrittenBooking, cardId: number) => void {
  const nextIntentId = idsOf(seed, 'PaymentIntent')
  const nextCaptureId = idsOf(seed, 'PaymentCapture')
  const nextRefundId = idsOf(seed, 'PaymentRefund')
  const nextWebhookId = idsOf(seed, 'PaymentWebhook')
  const nextReference = codesOf(seed, 'PaymentIntent')
  return ({ id: bookingId, stay, amounts, createdAt, cancelledAt, refundMinor }, cardId) => {
    const id = nextIntentId()
    const capturedAt = addSeconds(createdAt, 5)
    file.insert('PaymentIntent', {
      ...{
        id,
        reference: `pi_${nextReference()}${nextReference()}`.toLowerCase(),
        guestId: stay.guestId,
        bookingId,
        cardId,
      },
      ...{ amountMinor: amounts.totalMinor, currency: 'USD', status: 'captured', failure: null, createdAt },
    })
    file.insert('PaymentCapture', {
      id: nextCaptureId(),
      intentId: id,
      amountMinor: amounts.totalMinor,
      createdAt: capturedAt,
    })
    const notify = (kind: string, refundId: number | null, at: string) =>
      file.insert('PaymentWebhook', {
        ...{ id: nextWebhookId(), kind, intentId: id, refundId, createdAt: at, deliveredAt: addSeconds(at, 5) },
      })
    notify('intent.captured', null, capturedAt)
    if (cancelledAt === null || refundMinor === null) return
    const refundId = nextRefundId()
    const settledAt = addSeconds(cancelledAt, 3 * DAY_S)
    file.insert('PaymentRefund', {
      ...{ id: refundId, intentId: id, amountMinor: refundMinor, reason: 'cancelled', status: 'settled' },
      ...{ createdAt: cancelledAt, settledAt },
    })
    notify('refund.settled', refundId, settledAt)
  }
}
