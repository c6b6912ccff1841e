/** A way to stay at a listing that is free and fits the party: the whole place, or one of its room types. Minor units. */
export interface Offer {
  roomTypeId: number | null
  roomTypeName: string | null
  /** A night, all rooms: the average of the nights, or the base price without dates. */
  nightlyMinor: number
  /** With all fees and taxes; null without dates. */
  totalMinor: number | null
  isFreeCancellation: boolean
  hasBreakfast: boolean
}

/** By total, or by night without dates; then by room type, so that the order never depends on the database. */
export const compareOffers = (a: Offer, b: Offer): number =>
  (a.totalMinor ?? a.nightlyMinor) - (b.totalMinor ?? b.nightlyMinor) || (a.roomTypeId ?? 0) - (b.roomTypeId ?? 0)
