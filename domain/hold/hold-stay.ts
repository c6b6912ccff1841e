import type { Hold } from '@/generated/prisma/client'
import { readChildAges, writeChildAges } from '../stay/child-ages'
import type { Stay } from '../stay/stay'

type StayColumns = Pick<
  Hold,
  | 'listingId'
  | 'roomTypeId'
  | 'ratePlanId'
  | 'rooms'
  | 'checkIn'
  | 'checkOut'
  | 'adults'
  | 'children'
  | 'infants'
  | 'pets'
  | 'childAges'
>

export type WholeStay = Required<Stay>

/** The stay that a hold (or a booking) keeps. */
export const stayOf = (row: StayColumns): WholeStay => ({
  listingId: row.listingId,
  roomTypeId: row.roomTypeId,
  ratePlanId: row.ratePlanId,
  rooms: row.rooms,
  checkIn: row.checkIn,
  checkOut: row.checkOut,
  adults: row.adults,
  children: row.children,
  infants: row.infants,
  pets: row.pets,
  childAges: readChildAges(row.childAges),
})

/** The columns that keep a stay. */
export const columnsOf = (stay: Stay): StayColumns => ({
  listingId: stay.listingId,
  roomTypeId: stay.roomTypeId ?? null,
  ratePlanId: stay.ratePlanId ?? null,
  rooms: stay.rooms,
  checkIn: stay.checkIn,
  checkOut: stay.checkOut,
  adults: stay.adults,
  children: stay.children,
  infants: stay.infants,
  pets: stay.pets,
  childAges: writeChildAges(stay.childAges),
})
