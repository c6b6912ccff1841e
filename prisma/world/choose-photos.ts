import { stream } from '@/lib/rng'
import type { AmenityKey } from '@/prisma/world/amenity'
import type { Setting } from '@/prisma/world/destination'
import { STARRED, type PropertyType } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PhotoFacts } from '@/prisma/world/photo-library'

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
  for (const [thing, key] of Object.entries(NEEDS))
    if (photo.shows[thing] !== undefined && !amenities.has(key)) return false
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
      return listing.kind !== 'shared' && listing.bedrooms > 0
    case 'bathroom':
      return true
    default:
      return OUTSIDE[propertyType] === photo.kind
  }
}

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

/** How many photos of a kind a listing shows at most. */
function mostOf(kind: string, { bedrooms, kind: listingKind }: ListingFacts): number {
  if (kind === 'bedroom') return listingKind === 'hotel' ? 1 : Math.max(1, Math.min(3, bedrooms))
  if (kind === 'hotel-room') return 3
  return 1
}

const FEWEST = 4

/** A room that could be anywhere: allowed where too few photos fit exactly. The sea and the snow still need their place. */
function couldBeAnywhere(listing: ListingFacts, photo: PhotoFacts): boolean {
  const view = photo.shows.view
  if (view !== undefined && VIEW_NEEDS[view] !== undefined) return false
  if (photo.kind === 'living') return listing.kind !== 'shared'
  return ['bedroom', 'bathroom'].includes(photo.kind) || (photo.kind === 'kitchen' && listing.amenities.has('kitchen'))
}

/** Four to eight photo ids, the most attractive first. */
export function choosePhotos(seed: string, listing: ListingFacts, library: readonly PhotoFacts[]): string[] {
  const draws = stream(seed, 'photos', listing.index)
  const shuffled = draws.sample(library, library.length)
  const fitting = shuffled.filter((photo) => canShow(listing, photo))
  const taken = new Map<string, number>()
  const chosen = fitting.filter(({ kind }) => {
    const count = taken.get(kind) ?? 0
    taken.set(kind, count + 1)
    return count < mostOf(kind, listing)
  })
  if (chosen.length < FEWEST) {
    const more = shuffled.filter((photo) => !fitting.includes(photo) && couldBeAnywhere(listing, photo))
    chosen.push(...more.slice(0, FEWEST - chosen.length))
  }
  const ranked = chosen
    .map((photo) => ({ photo, appeal: (APPEAL[photo.kind] ?? 1) + draws.next() * SPREAD }))
    .sort((a, b) => b.appeal - a.appeal)
  return ranked.slice(0, draws.integer(5, 8)).map(({ photo }) => photo.id)
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
