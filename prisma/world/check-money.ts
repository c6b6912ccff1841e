import type Database from 'better-sqlite3'
import { mustBeEmpty } from '@/prisma/world/check-rows'

/** Amounts add up, and the provider's tables say what the bookings say. */
export function checkMoney(database: Database.Database): string[] {
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  return [
    ...empty(
      'The parts are not the total',
      `SELECT code FROM Booking WHERE totalMinor <> nightsMinor - discountMinor + cleaningFeeMinor + extraGuestFeeMinor + petFeeMinor + serviceFeeMinor + taxMinor`,
    ),
    ...empty(
      'An amount is negative or nothing',
      `SELECT code FROM Booking WHERE min(discountMinor, cleaningFeeMinor, extraGuestFeeMinor, petFeeMinor, taxMinor) < 0 OR min(nightsMinor, serviceFeeMinor, totalMinor) <= 0`,
    ),
    ...empty(
      'An intent is not over the total',
      `SELECT i.reference FROM PaymentIntent i JOIN Booking b ON b.id = i.bookingId WHERE i.amountMinor <> b.totalMinor OR i.guestId <> b.guestId`,
    ),
    ...empty(
      'A booking was paid twice or a captured intent has not one capture',
      `SELECT i.reference FROM PaymentIntent i LEFT JOIN PaymentCapture c ON c.intentId = i.id AND c.amountMinor = i.amountMinor GROUP BY i.bookingId HAVING count(c.id) <> 1`,
    ),
    ...empty(
      'A card that does not work was charged, or one of somebody else',
      `SELECT i.reference FROM PaymentIntent i JOIN PaymentCard c ON c.id = i.cardId WHERE c.behaviour <> 'ok' OR c.userId <> i.guestId`,
    ),
    ...empty(
      'A cancelled booking has a refund, others have none',
      `SELECT b.code FROM Booking b WHERE (b.status = 'cancelled') <> (b.refundMinor IS NOT NULL) OR (b.status = 'cancelled') <> (b.cancelledAt IS NOT NULL)`,
    ),
    ...empty(
      'A refund is not what the booking says',
      `SELECT b.code FROM Booking b JOIN PaymentIntent i ON i.bookingId = b.id LEFT JOIN PaymentRefund r ON r.intentId = i.id GROUP BY b.id HAVING coalesce(sum(r.amountMinor), 0) <> coalesce(b.refundMinor, 0)`,
    ),
    ...empty(
      'A notice was not delivered',
      `SELECT id FROM PaymentWebhook WHERE deliveredAt IS NULL OR deliveredAt < createdAt`,
    ),
  ]
}
