import { stream } from '@/lib/rng'
import type { AmenityKey } from '@/prisma/world/amenity'
import type { Setting } from '@/prisma/world/destination'
import { STARRED, type PropertyType } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PhotoFacts } from '@/prisma/world/photo-library'
import { drawOutlook, looksOut } from '@/prisma/world/photo-outlook'
import { shelfOf, take } from '@/prisma/world/photo-shelf'
import { slotsOf } from '@/prisma/world/photo-slots'

const OUTSIDE: Partial<Record<PropertyType, string>> = {
  ...{ apartment: 'block', loft: 'block', hotel: 'block', hostel: 'block', cabin: 'cabin', treehouse: 'treehouse' },
  ...{ house: 'house', villa: 'house', townhouse: 'house', cottage: 'house', bungalow: 'house', guesthouse: 'house' },
  ...{ 'beach-hut': 'beach-hut', 'tiny-house': 'cabin', 'farm-stay': 'house', 'bed-and-breakfast': 'house' },
  'serviced-apartment': 'block',
  ...{ castle: 'castle', riad: 'riad', ryokan: 'ryokan', houseboat: 'houseboat', barn: 'barn' },
}

/** A thing in a picture that only a listing with this amenity may show. */
const NEEDS: Record<string, AmenityKey> = {
  ...{ pool: 'pool', bathtub: 'bathtub', fireplace: 'fireplace', grill: 'bbq-grill', tv: 'tv', desk: 'workspace' },
  ...{ oven: 'oven', balcony: 'balcony', 'hot spring': 'hot-spring' },
}

/** What a window may look at. `garden` and `none` say nothing of the place. */
const VIEW_SETTINGS: Record<string, Setting[]> = {
  ...{ sea: ['coast'], mountains: ['mountain'], snow: ['mountain'], city: ['city', 'coast'] },
  ...{ forest: ['mountain', 'countryside'], lake: ['mountain', 'countryside'], hills: ['countryside', 'mountain'] },
}

const VIEW_NEEDS: Record<string, AmenityKey> = {
  sea: 'sea-view',
  mountains: 'mountain-view',
  snow: 'mountain-view',
  lake: 'lake-view',
}

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
      return listing.kind !== 'shared' && !STARRED.includes(propertyType) && listing.bedrooms > 0
    case 'bathroom':
      return true
    default:
      return OUTSIDE[propertyType] === photo.kind
  }
}

const needs = new WeakMap<PhotoFacts, AmenityKey[]>()

/** The amenities without which nobody can show this photo. A building may have balconies of others. */
function needsOf(photo: PhotoFacts): AmenityKey[] {
  const known = needs.get(photo)
  if (known !== undefined) return known
  const found = Object.entries(NEEDS).flatMap(([thing, key]) =>
    photo.shows[thing] === undefined || (thing === 'balcony' && photo.kind === 'block') ? [] : [key],
  )
  needs.set(photo, found)
  return found
}

const hasWhatIsSeen = ({ amenities }: ListingFacts, photo: PhotoFacts): boolean =>
  needsOf(photo).every((key) => amenities.has(key))

const hasView = (amenities: ReadonlySet<AmenityKey>) =>
  amenities.has('sea-view') || amenities.has('mountain-view') || amenities.has('city-view')

function bedsFit(shown: string | undefined, beds: string): boolean {
  if (shown === undefined) return true
  if (shown.includes('bunk')) return beds.includes('bunk')
  if (shown.includes('2 single')) return /[2-9] single/.test(beds)
  if (shown.includes('single')) return beds.includes('single')
  return /double|queen|king/.test(beds)
}

/**
 * How attractive a kind is as the first picture; close enough for the order to vary from listing to listing. What nobody
 * would look for in a plain home always comes first.
 */
const APPEAL: Record<string, number> = {
  ...{ castle: 12, houseboat: 12, barn: 12, ryokan: 12, riad: 12 },
  ...{ treehouse: 9, 'beach-hut': 8.5, cabin: 8, pool: 7.5, terrace: 6, living: 6.5, 'hotel-room': 6.5, house: 6 },
  ...{ bedroom: 5.5, garden: 5, view: 4.5, block: 4, kitchen: 4, workspace: -3, bathroom: -3 },
}
const SPREAD = 4.5

const FEWEST = 5
const MOST = 16
/** Kinds of which one could be anywhere, for a gallery that is too small. */
const ANYWHERE = ['bedroom', 'bathroom', 'living', 'kitchen']

/** A room that could be anywhere: allowed where too few photos fit exactly. */
function couldBeAnywhere(listing: ListingFacts, photo: PhotoFacts): boolean {
  const view = photo.shows.view
  if (view !== undefined && view !== 'garden') return false
  if (!hasWhatIsSeen(listing, photo)) return false
  const beds = listing.sleeping.flatMap((room) => room.beds).join(' ')
  if (photo.kind === 'living') return listing.kind !== 'shared' && !STARRED.includes(listing.propertyType)
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
  const floor = FLOOR_FAMILY[photo.shows.floor ?? '']
  const isFloorAlike = floor !== undefined && floor === FLOOR_FAMILY[anchor.shows.floor ?? '']
  return Number(isFloorAlike) + Number(photo.shows.wall === anchor.shows.wall)
}
const MOST_LIKE = 2

/** Which rooms decide how the others look. */
const ANCHORS = new Set(['living', 'hotel-room', 'bedroom'])

/** Up to sixteen photo ids of one home, the most attractive first: each room once, all windows with the same outlook. */
export function choosePhotos(seed: string, listing: ListingFacts, library: readonly PhotoFacts[]): string[] {
  const { index } = listing
  const draws = stream(seed, 'photos', index)
  const outlook = drawOutlook(draws, listing)
  const shelf = shelfOf(seed, listing.city.slug, library)
  const chosen: PhotoFacts[] = []
  const isNew = (photo: PhotoFacts) => !chosen.some((other) => other === photo || isSameRoom(other, photo))
  for (const { kind, beds } of slotsOf(listing)) {
    const anchor = chosen.find((photo) => ANCHORS.has(photo.kind))
    // what one sees from a balcony may be another side than that of the windows, but not from another floor
    const isOpen = (photo: PhotoFacts) => kind === 'block' || (kind === 'view' && photo.shows.view !== outlook.far)
    const fits = (photo: PhotoFacts) =>
      (isOpen(photo) || looksOut(outlook, photo)) &&
      (beds === undefined || bedsFit(photo.shows.beds, beds.join(' '))) &&
      canShow(listing, photo) &&
      isNew(photo)
    const likes = (photo: PhotoFacts) => likeness(anchor, photo)
    const best = take(shelf, kind, { index, fits, likes, most: anchor === undefined ? 0 : MOST_LIKE })
    if (best !== undefined) chosen.push(best)
  }
  for (const kind of ANYWHERE) {
    if (chosen.length >= FEWEST) break
    if (chosen.some((photo) => photo.kind === kind)) continue
    const fits = (photo: PhotoFacts) => couldBeAnywhere(listing, photo)
    const best = take(shelf, kind, { index, fits, likes: () => 0, most: 0 })
    if (best !== undefined) chosen.push(best)
  }
  const again = chosen
    .flatMap(({ room }) => (room === undefined ? [] : (shelf.byRoom.get(room) ?? [])))
    .filter((photo) => !chosen.includes(photo) && looksOut(outlook, photo) && canShow(listing, photo))
  return [...chosen, ...again]
    .map((photo, i) => ({ photo, appeal: appealOf(photo, i >= chosen.length) + draws.next() * SPREAD }))
    .sort((a, b) => b.appeal - a.appeal)
    .slice(0, MOST)
    .map(({ photo }) => photo.id)
}

const isSameRoom = (a: PhotoFacts, b: PhotoFacts) => a.room !== undefined && a.room === b.room

/** A second look at a room never opens the gallery. */
const appealOf = ({ kind }: PhotoFacts, isAgain: boolean) => (APPEAL[kind] ?? 1) - (isAgain ? SPREAD : 0)

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
  const views = fitting.filter(({ kind }) => kind === 'view')
  return draws.one(views.length > 0 ? views : fitting.length > 0 ? fitting : library).id
}
