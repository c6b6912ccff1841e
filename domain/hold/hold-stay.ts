import type { Hold } from '@/generated/prisma/client'
import type { Stay } from '../stay/stay'

/** The stay that a hold (or a booking) keeps. */
export const stayOf = (
  row: Pick<
    Hold,
    'listingId' | 'roomTypeId' | 'rooms' | 'checkIn' | 'checkOut' | 'adults' | 'children' | 'infants' | 'pets'
  >,
): Stay & {
  roomTypeId: number | null
} => ({
  listingId: row.listingId,
  roomTypeId: row.roomTypeId,
  rooms: row.rooms,
  checkIn: row.checkIn,
  checkOut: row.checkOut,
  adults: row.adults,
  children: row.children,
  infants: row.infants,
  pets: row.pets,
})
