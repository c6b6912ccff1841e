export type BookingStatus = 'pending' | 'requested' | 'confirmed' | 'cancelled' | 'declined' | 'failed'

/** A booking in one of these keeps its nights. */
export const OCCUPYING_STATUSES: BookingStatus[] = ['pending', 'requested', 'confirmed']
