import { STARRED } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PhotoFacts } from '@/prisma/world/photo-library'

/** A picture that a gallery wants: of this kind, and of these beds if it is of a bedroom. */
export interface Slot {
  kind: PhotoFacts['kind']
  beds?: string[]
}

const MOST_ROOMS = 5
const MOST_BATHROOMS = 3

const times = (count: number, kind: Slot['kind']): Slot[] => Array.from({ length: count }, () => ({ kind }))

/**
 * What a gallery of this listing shows, most telling first: each room that it has once, and what lies around it.
 * Whether a photo fits the facts is said by canShow; a kind that nothing fits stays out.
 */
export function slotsOf(listing: ListingFacts): Slot[] {
  const { amenities, kind, propertyType, bathrooms, sleeping, roomTypes } = listing
  const outside: Slot[] = [
    { kind: 'house' },
    { kind: 'block' },
    { kind: 'cabin' },
    { kind: 'treehouse' },
    { kind: 'beach-hut' },
    { kind: 'castle' },
    { kind: 'riad' },
    { kind: 'ryokan' },
    { kind: 'houseboat' },
    { kind: 'barn' },
    ...times(amenities.has('terrace') && amenities.has('balcony') ? 2 : 1, 'terrace'),
    { kind: 'pool' },
    { kind: 'garden' },
    ...times(2, 'view'),
  ]
  if (STARRED.includes(propertyType)) {
    const rooms = Math.max(2, Math.min(MOST_ROOMS, roomTypes.length))
    const baths = times(Math.min(MOST_BATHROOMS, rooms), 'bathroom')
    return [...times(rooms, 'hotel-room'), ...baths, { kind: 'kitchen' }, { kind: 'workspace' }, ...outside]
  }
  const bedrooms = sleeping.filter(({ room }) => !room.startsWith('Living'))
  return [
    ...(kind === 'shared' ? [] : times(1, 'living')),
    ...bedrooms.slice(0, MOST_ROOMS).map(({ beds }): Slot => ({ kind: 'bedroom', beds })),
    { kind: 'kitchen' },
    ...times(Math.max(kind === 'hotel' ? 2 : 1, Math.min(MOST_BATHROOMS, Math.floor(bathrooms))), 'bathroom'),
    { kind: 'workspace' },
    ...outside,
  ]
}
