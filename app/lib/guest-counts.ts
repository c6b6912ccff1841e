import { plural } from './words'

export interface GuestCounts {
  adults: number
  children: number
  infants: number
  pets: number
  rooms: number
}

/** `2 guests, 1 infant, 2 rooms` */
export function guestsLine({ adults, children, infants, pets, rooms }: GuestCounts): string {
  const parts = [plural(adults + children, 'guest')]
  if (infants > 0) parts.push(plural(infants, 'infant'))
  if (pets > 0) parts.push(plural(pets, 'pet'))
  if (rooms > 1) parts.push(plural(rooms, 'room'))
  return parts.join(', ')
}
