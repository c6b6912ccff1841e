import type { ListingFacts } from '@/prisma/world/listing-facts'

interface CategoryEntry {
  key: string
  name: string
  icon: string
  holds: (listing: ListingFacts & { isGuestFavourite: boolean }) => boolean
}

/** Every category, in the order of display, with what makes a listing one of it. */
export const CATEGORIES: CategoryEntry[] = [
  { key: 'guest-favourites', name: 'Guest favourites', icon: 'heart', holds: (l) => l.isGuestFavourite },
  { key: 'beachfront', name: 'Beachfront', icon: 'umbrella', holds: (l) => l.amenities.has('beachfront') },
  { key: 'pools', name: 'Pools', icon: 'waves', holds: (l) => l.amenities.has('pool') && l.kind === 'entire' },
  { key: 'cabins', name: 'Cabins', icon: 'tent-tree', holds: (l) => l.propertyType === 'cabin' },
  { key: 'treehouses', name: 'Treehouses', icon: 'tree-pine', holds: (l) => l.propertyType === 'treehouse' },
  {
    key: 'city-breaks',
    name: 'City breaks',
    icon: 'building-2',
    holds: (l) => l.city.setting === 'city' && l.minNights <= 2,
  },
  { key: 'countryside', name: 'Countryside', icon: 'wheat', holds: (l) => l.city.setting === 'countryside' },
  {
    key: 'mountain-air',
    name: 'Mountain air',
    icon: 'mountain',
    holds: (l) => l.city.setting === 'mountain' || l.amenities.has('mountain-view'),
  },
  { key: 'sea-views', name: 'Sea views', icon: 'sailboat', holds: (l) => l.amenities.has('sea-view') },
  { key: 'hotels', name: 'Hotels', icon: 'hotel', holds: (l) => l.propertyType === 'hotel' },
  { key: 'on-a-budget', name: 'On a budget', icon: 'piggy-bank', holds: (l) => l.basePriceMinor < 6_000 },
  { key: 'luxury', name: 'Luxury', icon: 'gem', holds: (l) => l.basePriceMinor >= 35_000 && l.quality > 0.2 },
  {
    key: 'families',
    name: 'For families',
    icon: 'baby',
    holds: (l) => l.childrenAllowed && l.maxGuests >= 4 && l.amenities.has('crib') && l.kind !== 'private',
  },
  {
    key: 'work-from-here',
    name: 'Work from here',
    icon: 'laptop',
    holds: (l) => l.amenities.has('workspace') && l.amenities.has('wifi') && l.kind === 'entire',
  },
  { key: 'with-pets', name: 'Pets welcome', icon: 'paw-print', holds: (l) => l.petsAllowed },
]
