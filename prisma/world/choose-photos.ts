import { stream } from '@/lib/rng'
import type { AmenityKey } from '@/prisma/world/amenity'
import type { Setting } from '@/prisma/world/destination'
import { STARRED, type PropertyType } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PhotoFacts } from '@/prisma/world/photo-library'
import { drawOutlook, looksOut } from '@/prisma/world/photo-outlook'
import { slotsOf } from '@/prisma/world/photo-slots'

const OUTSIDE: Partial<Record<PropertyType, string>> = {
  ...{ apartment: 'block', loft: 'block', hotel: 'block', hostel: 'block', cabin: 'cabin', treehouse: 'treehouse' },
  ...{ house: 'house', villa: 'house', townhouse: 'house', cottage: 'house', bungalow: 'house', guesthouse: 'house' },
  ...{ 'beach-hut': 'beach-hut', 'tiny-house': 'cabin', 'farm-stay': 'house', 'bed-and-breakfast': 'house' },
  'serviced-apartment': 'block',
}

/** A thing in a picture that only a listing with this amenity may show. */
const NEEDS: Record<string, AmenityKey> = {
  ...{ pool: 'pool', bathtub: 'bathtub', fireplace: 'fireplace', grill: 'bbq-grill', tv: 'tv', desk: 'workspace' },
  ...{ oven: 'oven', balcony: 'balcony' },
}

/** What a window may look at. `garden` and `none` say nothing of the place. */
const VIEW_SETTINGS: Record<string, Setting[]> = {
  ...{ sea: ['coast'], mountains: ['mountain'], snow: ['mountain'], city: ['city', 'coast'] },
  ...{ forest: ['mountain', 'countryside'], lake: ['mountain', 'countryside'], hills: ['countryside', 'mountain'] },
}

const VIEW_NEEDS: Record<string, AmenityKey> = { sea: 'sea-view', mountains: 'mountain-view', snow: 'mountain-view' }

/** Whether a picture of this listing could look like this photo: nothing in it contradicts the facts. */
export function canShow(listing: ListingFacts, photo: PhotoFacts): boolean {
  const { amenities, city, sleeping, propertyType } = listing
  if (!photo.settings.includes('any') && !photo.settings.includes(city.setting)) return false
  if (!hasWhatIsSeen(listing, photo)) return false
  const view = photo.shows.view
  if (view !== undefined && VIEW_SETTINGS[view]?.includes(city.setting) === false) return false
  const needed = view === undefined ? undefined : VIEW_NEEDS[view]
  if (needed !== undefined && !amenities.has(needed)) return false
  if (photo.shows.snow !== undefined && city.season !== 'ski') return false
  const beds = sleeping.flatMap((room) => room.beds).join(' ')
  switch (photo.kind) {
    case 'pool':
    case 'garden':
    case 'kitchen':
    case 'workspace':
      return amenities.has(photo.kind)
    case 'terrace':
      return amenities.has('terrace') || amenities.has('balcony')
    case 'view':
      return view === undefined ? hasView(amenities) : view !== 'city' || amenities.has('city-view')
    case 'hotel-room':
      return listing.kind === 'hotel' && STARRED.includes(propertyType)
    case 'bedroom':
      return bedsFit(photo.shows.beds, beds)
    case 'living':
      return listing.kind !== 'shared' && propertyType !== 'hotel' && listing.bedrooms > 0
    case 'bathroom':
      return true
    default:
      return OUTSIDE[propertyType] === photo.kind
  }
}

/** Whether the listing has each thing in the picture that not every home has. A building may have balconies of others. */
const hasWhatIsSeen = ({ amenities }: ListingFacts, { kind, shows }: PhotoFacts): boolean =>
  Object.entries(NEEDS).every(
    ([thing, key]) => shows[thing] === undefined || amenities.has(key) || (thing === 'balcony' && kind === 'block'),
  )

const hasView = (amenities: ReadonlySet<AmenityKey>) =>
  amenities.has('sea-view') || amenities.has('mountain-view') || amenities.has('city-view')

function bedsFit(shown: string | undefined, beds: string): boolean {
  if (shown === undefined) return true
  if (shown.includes('bunk')) return beds.includes('bunk')
  if (shown.includes('2 single')) return /[2-9] single/.test(beds)
  if (shown.includes('single')) return beds.includes('single')
  return /double|queen|king/.test(beds)
}

/** How attractive a kind is as the first picture; close enough for the order to vary from listing to listing. */
const APPEAL: Record<string, number> = {
  ...{
    treehouse: 10,
    'beach-hut': 10,
    cabin: 9,
    pool: 8,
    view: 6,
    terrace: 6,
    living: 5.5,
    'hotel-room': 6,
    house: 5.5,
  },
  ...{ bedroom: 5, garden: 5, block: 4, kitchen: 4, workspace: -3, bathroom: -3 },
}
const SPREAD = 4.5

const FEWEST = 5
const MOST = 16

/** A room that could be anywhere: allowed where too few photos fit exactly. */
function couldBeAnywhere(listing: ListingFacts, photo: PhotoFacts): boolean {
  const view = photo.shows.view
  if (view !== undefined && view !== 'garden') return false
  if (!hasWhatIsSeen(listing, photo)) return false
  const beds = listing.sleeping.flatMap((room) => room.beds).join(' ')
  if (photo.kind === 'living') return listing.kind !== 'shared' && listing.propertyType !== 'hotel'
  if (photo.kind === 'bedroom') return bedsFit(photo.shows.beds, beds)
  return photo.kind === 'bathroom' || (photo.kind === 'kitchen' && listing.amenities.has('kitchen'))
}

/** Floors that one finds in the same home. */
const FLOOR_FAMILY: Record<string, string> = {
  ...{ wood: 'warm', parquet: 'warm', tile: 'mineral', stone: 'mineral', terracotta: 'mineral' },
}

/** How well a room goes with the first one that was chosen: the same walls and the same sort of floor. */
function likeness(anchor: PhotoFacts | undefined, photo: PhotoFacts): number {
  if (anchor === undefined) return 0
  const floors = [anchor, photo].map(({ shows }) => FLOOR_FAMILY[shows.floor ?? ''])
  const walls = [anchor, photo].map(({ shows }) => shows.wall)
  return Number(floors[0] !== undefined && floors[0] === floors[1]) + Number(walls[0] === walls[1])
}

/** Which rooms decide how the others look. */
const ANCHORS = new Set(['living', 'hotel-room', 'bedroom'])
const GOLDEN = 0.618_033_988_75

/**
 * Up to sixteen photo ids of one home, the most attractive first: each room once, all windows with the same outlook.
 * The photos of a kind come in an order of the city's own, and each listing begins at another place in it, so that
 * neighbours seldom show the same.
 */
export function choosePhotos(seed: string, listing: ListingFacts, library: readonly PhotoFacts[]): string[] {
  const draws = stream(seed, 'photos', listing.index)
  const outlook = drawOutlook(draws, listing)
  const order = orderOf(seed, listing.city.slug, library)
  const start = Math.floor(((listing.index * GOLDEN) % 1) * order.length)
  const turned = [...order.slice(start), ...order.slice(0, start)]
  const fitting = turned.filter((photo) => canShow(listing, photo))
  const chosen: PhotoFacts[] = []
  for (const { kind, beds } of slotsOf(listing)) {
    const anchor = chosen.find((photo) => ANCHORS.has(photo.kind))
    const free = fitting.filter(
      (photo) =>
        photo.kind === kind &&
        !chosen.some((other) => other === photo || isSameRoom(other, photo)) &&
        (beds === undefined || bedsFit(photo.shows.beds, beds.join(' '))) &&
        (kind === 'view' || kind === 'block' || looksOut(outlook, photo)),
    )
    const [best] = free.sort((a, b) => likeness(anchor, b) - likeness(anchor, a))
    if (best !== undefined) chosen.push(best)
  }
  if (chosen.length < FEWEST) {
    const more = turned.filter((photo) => !chosen.includes(photo) && couldBeAnywhere(listing, photo))
    for (const photo of more)
      if (chosen.length < FEWEST && !chosen.some(({ kind }) => kind === photo.kind)) chosen.push(photo)
  }
  const ranked = [...chosen, ...fitting.filter((photo) => isSecondLook(photo, chosen))]
    .map((photo) => ({ photo, appeal: appealOf(photo, chosen) + draws.next() * SPREAD }))
    .sort((a, b) => b.appeal - a.appeal)
  return ranked.slice(0, MOST).map(({ photo }) => photo.id)
}

const isSameRoom = (a: PhotoFacts, b: PhotoFacts) => a.room !== undefined && a.room === b.room

/** Whether the photo shows a room that the gallery already has, from another place. */
const isSecondLook = (photo: PhotoFacts, chosen: readonly PhotoFacts[]) =>
  !chosen.includes(photo) && chosen.some((other) => isSameRoom(other, photo))

/** A second look never opens the gallery. */
const appealOf = (photo: PhotoFacts, chosen: readonly PhotoFacts[]) =>
  (APPEAL[photo.kind] ?? 1) - (chosen.includes(photo) ? 0 : SPREAD)

const orders = new WeakMap<readonly PhotoFacts[], Map<string, PhotoFacts[]>>()

/** The library in an order of this city; kept, because it is the same for all its listings. */
function orderOf(seed: string, city: string, library: readonly PhotoFacts[]): PhotoFacts[] {
  const known = orders.get(library) ?? new Map<string, PhotoFacts[]>()
  orders.set(library, known)
  const key = `${seed}/${city}`
  const order = known.get(key) ?? stream(seed, 'photo order', city).sample(library, library.length)
  known.set(key, order)
  return order
}

/** A photo of the setting for the page of a city. */
export function cityPhoto(
  seed: string,
  city: { slug: string; setting: Setting },
  library: readonly PhotoFacts[],
): string {
  const draws = stream(seed, 'city photo', city.slug)
  const fits = ({ settings, shows }: PhotoFacts) =>
    (settings.includes('any') || settings.includes(city.setting)) &&
    (shows.view === undefined || VIEW_SETTINGS[shows.view]?.includes(city.setting) !== false)
  const fitting = library.filter(fits)
  const views = fitting.filter(({ kind }) => kind === 'view' || kind === 'terrace')
  return draws.one(views.length > 0 ? views : fitting.length > 0 ? fitting : library).id
}
