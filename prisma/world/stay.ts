import type { Day } from '@/prisma/world/day'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { RatePlanFacts } from '@/prisma/world/rate-plan'
import type { RoomTypeFacts } from '@/prisma/world/room-type'

/** A booking before it becomes a row. */
export interface Stay {
  listing: ListingFacts
  roomType: RoomTypeFacts | null
  /** Null where there is no room type. */
  plan: RatePlanFacts | null
  rooms: number
  guestId: number
  from: Day
  to: Day
  adults: number
  children: number
  infants: number
  pets: number
  createdDay: Day
  /** Null: the booking stands. */
  cancelledDay: Day | null
}

export interface PriceOverrideFacts {
  from: Day
  to: Day
  priceMinor: number
}

/** The day of booking: so many days before the last one on which it can be made, and not before the listing was there. */
export const bookedOn = ({ createdDay }: ListingFacts, latest: Day, lead: number): Day =>
  Math.max(createdDay, latest - lead)

/** Whether two half-open ranges of days have a night in common. */
export const meet = (a: { from: Day; to: Day }, b: { from: Day; to: Day }): boolean => a.from < b.to && b.from < a.to
