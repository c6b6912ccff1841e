import type { AmenityKey } from '@/prisma/world/amenity'
import type { PropertyType } from '@/prisma/world/dwelling'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { TAGS } from '@/prisma/world/tag'

export type CategorisedListing = ListingFacts & { isGuestFavourite: boolean }

export interface CategoryEntry {
  key: string
  name: string
  icon: string
  holds: (listing: CategorisedListing) => boolean
}

const c = (key: string, name: string, icon: string, holds: CategoryEntry['holds']): CategoryEntry => ({
  ...{ key, name, icon, holds },
})
const is =
  (...types: PropertyType[]) =>
  ({ propertyType }: CategorisedListing) =>
    types.includes(propertyType)
const has =
  (...keys: AmenityKey[]) =>
  ({ amenities }: CategorisedListing) =>
    keys.some((key) => amenities.has(key))

/** The strip of kinds of places, in the order of display, with what makes a listing one of each. */
const BROWSE: CategoryEntry[] = [
  c('guest-favourites', 'Guest favourites', 'heart', (l) => l.isGuestFavourite),
  c('beachfront', 'Beachfront', 'umbrella', has('beachfront')),
  c('pools', 'Amazing pools', 'waves-ladder', (l) => l.amenities.has('pool') && l.kind === 'entire' && l.quality > 0),
  c('cabins', 'Cabins', 'tent-tree', is('cabin')),
  c('treehouses', 'Treehouses', 'tree-pine', is('treehouse')),
  c('tiny-homes', 'Tiny homes', 'house-heart', is('tiny-house')),
  c('castles', 'Castles', 'castle', is('castle')),
  c('omg', 'OMG!', 'wand-sparkles', (l) => l.kind !== 'hotel' && isRemarkable(l)),
  c('lakefront', 'Lakefront', 'sailboat', has('lakefront')),
  c('farms', 'Farms', 'tractor', is('farm-stay', 'barn')),
  c('historic-homes', 'Historic homes', 'landmark', (l) => l.kind !== 'hotel' && l.amenities.has('historic-building')),
  c('design-stays', 'Design', 'palette', (l) => l.spirit.has('design')),
  c('boutique-hotels', 'Boutique hotels', 'concierge-bell', (l) => l.spirit.has('boutique')),
  c('resorts', 'Resorts', 'tree-palm', is('resort')),
  c('hotels', 'Hotels', 'hotel', (l) => l.kind === 'hotel' && l.propertyType !== 'hostel'),
  c('city-breaks', 'City breaks', 'building-2', (l) => l.city.setting === 'city' && l.minNights <= 2),
  c('countryside', 'Countryside', 'wheat', (l) => l.city.setting === 'countryside'),
  c(
    'mountain-air',
    'Mountain air',
    'mountain',
    (l) => l.city.setting === 'mountain' || l.amenities.has('mountain-view'),
  ),
  c('sea-views', 'Sea views', 'waves', has('sea-view')),
  c('ski-in-out', 'Ski-in, ski-out', 'mountain-snow', has('ski-in-ski-out')),
  c('islands', 'Islands', 'ship', (l) => l.city.traits.has('island')),
  c('luxury', 'Luxury', 'gem', (l) => l.basePriceMinor >= 35_000 && l.quality > 0.2),
  c('on-a-budget', 'On a budget', 'piggy-bank', (l) => l.basePriceMinor < 6_000),
  c('work-from-here', 'Work from here', 'laptop', (l) => l.amenities.has('workspace') && l.amenities.has('fast-wifi')),
  c('new', 'New', 'sparkles', (l) => l.createdDay >= -60),
]

const REMARKABLE: PropertyType[] = ['castle', 'treehouse', 'houseboat', 'barn']

const isRemarkable = ({ propertyType, amenities }: CategorisedListing): boolean =>
  REMARKABLE.includes(propertyType) ||
  (propertyType === 'beach-hut' && amenities.has('beachfront')) ||
  (propertyType === 'tiny-house' && (amenities.has('hot-tub') || amenities.has('mountain-view'))) ||
  amenities.has('private-beach')

/** Every category: first those to browse, then the tags. */
export const CATEGORIES: (CategoryEntry & { group: 'browse' | 'tag' })[] = [
  ...BROWSE.map((entry) => ({ ...entry, group: 'browse' as const })),
  ...TAGS.map((entry) => ({ ...entry, group: 'tag' as const })),
]
