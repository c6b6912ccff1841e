import type { CalendarDate } from '@/lib/calendar-date'

/** What a guest asks for. `rooms` counts rooms of the room type; it is 1 for everything that is not a hotel or hostel. */
export interface Stay {
  listingId: number
  roomTypeId?: number | null
  /** One of the rate plans of the room type; without one, its plainest. */
  ratePlanId?: number | null
  rooms: number
  checkIn: CalendarDate
  checkOut: CalendarDate
  adults: number
  children: number
  /** Years of the children, 2 to 17, where the guest has told them; as many as `children`, or none. */
  childAges?: number[]
  infants: number
  pets: number
}

/** How a guest chose the dates: in the calendar of the page, or typed into a plain form. */
export type DateSource = 'calendar' | 'typed'

/** Adults and children: the people who count against a listing's limit. */
export const personsOf = (stay: Pick<Stay, 'adults' | 'children'>): number => stay.adults + stay.children
