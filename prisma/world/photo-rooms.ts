import { placesOf } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PhotoFacts } from '@/prisma/world/photo-library'

export interface RoomPhoto {
  photo: string
  room: string
}

const ROOMS: Record<string, string> = {
  ...{ living: 'Living room', kitchen: 'Kitchen', bathroom: 'Bathroom', pool: 'Pool', garden: 'Garden', view: 'View' },
  ...{ workspace: 'Workspace', 'hotel-room': 'Room' },
}

/** Says of each photo which room of the listing it shows: the bedroom whose beds it has, while there is one left. */
export function nameRooms(
  listing: ListingFacts,
  photos: readonly string[],
  library: ReadonlyMap<string, PhotoFacts>,
): RoomPhoto[] {
  const left = listing.sleeping.filter(({ room }) => /^(Bedroom|Studio)/.test(room))
  const named = new Map<string, string>()
  return photos.map((photo) => {
    const facts = library.get(photo)
    const key = facts?.room ?? photo
    const room = named.get(key) ?? roomOf(listing, facts, left)
    named.set(key, room)
    return { photo, room }
  })
}

function roomOf(listing: ListingFacts, photo: PhotoFacts | undefined, left: ListingFacts['sleeping']): string {
  if (photo === undefined) return ''
  if (photo.kind === 'terrace') return listing.amenities.has('terrace') ? 'Terrace' : 'Balcony'
  if (photo.kind === 'riad') return photo.shows.fountain === undefined ? 'Roof terrace' : 'Courtyard'
  if (photo.kind !== 'bedroom') return ROOMS[photo.kind] ?? 'Outside'
  if (listing.kind === 'hotel') return 'Room'
  const shown = photo.shows.beds
  const fits = left.findIndex(({ beds }) => shown !== undefined && beds.some((bed) => isAlike(bed, shown)))
  const [taken] = left.splice(Math.max(0, fits), 1)
  return taken?.room ?? 'Bedroom'
}

const isAlike = (bed: string, shown: string): boolean =>
  bed.includes('bunk') === shown.includes('bunk') &&
  bed.includes('single') === shown.includes('single') &&
  placesOf(bed) === placesOf(shown)
