import { StaytwinError } from '@/lib/staytwin-error'

/**
 * `graded`: a change that no check expects fails the task. `derived`: follows from graded rows. `telemetry`: traces of looking around.
 * The same as the comments `/// @class` in prisma/schema.prisma; a test holds the two together.
 */
export type TableClass = 'graded' | 'derived' | 'telemetry'

export const TABLE_CLASS = {
  User: 'graded',
  NotificationSetting: 'graded',
  PrivacySetting: 'graded',
  TrustedDevice: 'graded',
  LoginCode: 'telemetry',
  IdentityCheck: 'graded',
  LoginSession: 'telemetry',
  City: 'graded',
  Landmark: 'graded',
  CitySeason: 'graded',
  CityEvent: 'graded',
  Listing: 'graded',
  ListingPhoto: 'graded',
  Amenity: 'graded',
  ListingAmenity: 'graded',
  Category: 'graded',
  ListingCategory: 'graded',
  RoomType: 'graded',
  RatePlan: 'graded',
  Deal: 'graded',
  CalendarBlock: 'graded',
  PriceOverride: 'graded',
  Hold: 'telemetry',
  Booking: 'graded',
  Review: 'graded',
  PaymentCard: 'graded',
  PaymentIntent: 'graded',
  PaymentCapture: 'graded',
  PaymentRefund: 'graded',
  PaymentWebhook: 'derived',
  PaymentDue: 'graded',
  Coupon: 'graded',
  CouponUse: 'graded',
  CreditEntry: 'graded',
  PointsEntry: 'graded',
  GiftCard: 'graded',
  CurrencyRate: 'graded',
  Wishlist: 'graded',
  WishlistItem: 'graded',
  Experience: 'graded',
  ExperiencePhoto: 'graded',
  ExperienceSlot: 'graded',
  ExperienceBooking: 'graded',
  ExperienceReview: 'graded',
  Conversation: 'graded',
  Message: 'graded',
  ListingReport: 'graded',
  Mail: 'derived',
  Job: 'telemetry',
  Clock: 'telemetry',
} as const satisfies Record<string, TableClass>

export type Table = keyof typeof TABLE_CLASS

/** @throws StaytwinError `digest-mismatch` for a table that no one has classed: nothing can be said of such an episode */
export function classOf(table: string): TableClass {
  if (Object.hasOwn(TABLE_CLASS, table)) return TABLE_CLASS[table as Table]
  throw new StaytwinError('digest-mismatch', {
    what: 'A table changed that has no class',
    seen: table,
    fix: 'Give it one in prisma/schema.prisma and verifiers/table-class.ts.',
  })
}
