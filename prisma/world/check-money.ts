import type Database from 'better-sqlite3'
import { mustBeEmpty } from '@/prisma/world/check-rows'
import { REFERENCE_DATE } from '@/prisma/world/reference'

/** Amounts add up, and the provider's tables say what the bookings say. */
export function checkMoney(database: Database.Database): string[] {
  const empty = (what: string, sql: string) => mustBeEmpty(database, what, sql)
  return [
    ...empty(
      'The parts are not the total',
      `SELECT code FROM Booking WHERE totalMinor <> nightsMinor - discountMinor + cleaningFeeMinor + extraGuestFeeMinor + petFeeMinor + serviceFeeMinor + taxMinor - couponMinor - creditMinor`,
    ),
    ...empty(
      'An amount is negative or nothing',
      `SELECT code FROM Booking WHERE min(discountMinor, cleaningFeeMinor, extraGuestFeeMinor, petFeeMinor, taxMinor, couponMinor, creditMinor) < 0 OR min(nightsMinor, serviceFeeMinor, totalMinor) <= 0`,
    ),
    ...empty(
      'An intent is not over the total',
      `SELECT i.reference FROM PaymentIntent i JOIN Booking b ON b.id = i.bookingId WHERE i.amountMinor <> b.totalMinor OR i.guestId <> b.guestId`,
    ),
    ...empty(
      'A payment is not for one thing',
      `SELECT reference FROM PaymentIntent WHERE (bookingId IS NOT NULL) + (experienceBookingId IS NOT NULL) + (giftCardId IS NOT NULL) <> 1`,
    ),
    ...empty(
      'A booking was paid twice or a captured intent has not one capture',
      `SELECT i.reference FROM PaymentIntent i LEFT JOIN PaymentCapture c ON c.intentId = i.id AND c.amountMinor = i.amountMinor WHERE i.bookingId IS NOT NULL GROUP BY i.bookingId HAVING count(c.id) <> 1`,
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
      'An experience was not paid once by its guest, or another amount came back than its booking says',
      `SELECT b.code FROM ExperienceBooking b JOIN User u ON u.id = b.guestId LEFT JOIN PaymentIntent i ON i.experienceBookingId = b.id AND i.guestId = b.guestId AND i.amountMinor = b.totalMinor
       LEFT JOIN PaymentCapture c ON c.intentId = i.id AND c.amountMinor = i.amountMinor LEFT JOIN PaymentRefund r ON r.intentId = i.id
       WHERE u.passwordHash IS NOT NULL GROUP BY b.id HAVING count(c.id) <> 1 OR coalesce(sum(r.amountMinor), 0) <> coalesce(b.refundMinor, 0)`,
    ),
    ...empty(
      'A gift card is not paid in full, or redeemed without its credit',
      `SELECT g.code FROM GiftCard g LEFT JOIN PaymentIntent i ON i.giftCardId = g.id AND i.status = 'captured' AND i.amountMinor = g.amountMinor
       LEFT JOIN CreditEntry c ON c.giftCardId = g.id AND c.amountMinor = g.amountMinor AND c.userId = g.redeemedById
       GROUP BY g.id HAVING count(DISTINCT i.id) <> 1 OR (g.status = 'redeemed') <> (count(c.id) = 1)`,
    ),
    ...empty('Somebody owes credit or points', `SELECT userId FROM CreditEntry GROUP BY 1 HAVING sum(amountMinor) < 0 UNION SELECT userId FROM PointsEntry GROUP BY 1 HAVING sum(points) < 0`), // prettier-ignore
    ...empty(
      'A stay that is over has not its points once',
      `SELECT b.code FROM Booking b JOIN User u ON u.id = b.guestId LEFT JOIN PointsEntry p ON p.bookingId = b.id
       WHERE u.passwordHash IS NOT NULL AND b.status = 'confirmed' AND b.checkOut < '${REFERENCE_DATE}' GROUP BY b.id HAVING count(p.id) <> 1`,
    ),
    ...empty(
      'A coupon is not one of percent and amount',
      `SELECT code FROM Coupon WHERE (percent IS NULL) = (amountMinor IS NULL) OR validTo < validFrom`,
    ),
    ...empty('A rate is none', `SELECT code FROM CurrencyRate WHERE perUsd1e4 <= 0 OR digits NOT IN (0, 2)`),
    ...empty(
      'A notice was not delivered',
      `SELECT id FROM PaymentWebhook WHERE deliveredAt IS NULL OR deliveredAt < createdAt`,
    ),
  ]
}
