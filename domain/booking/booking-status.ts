export const BOOKING_STATUSES = ['pending', 'requested', 'confirmed', 'cancelled', 'declined', 'failed'] as const
export type BookingStatus = (typeof BOOKING_STATUSES)[number]

/** A booking in one of these keeps its nights. */
export const OCCUPYING_STATUSES: BookingStatus[] = ['pending', 'requested', 'confirmed']
