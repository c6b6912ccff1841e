import type { AmenityKey } from '@/prisma/world/amenity'
import type { CategorisedListing, CategoryEntry } from '@/prisma/world/category'

const t = (key: string, name: string, icon: string, holds: CategoryEntry['holds']): CategoryEntry => ({
  ...{ key, name, icon, holds },
})

/** What a place is known for, with the facts that make it so. */
export const TAGS: CategoryEntry[] = [
  t('guest-favourite', 'Guest favourite', 'heart', (l) => l.isGuestFavourite),
  t('adults-only', 'Adults only', 'users', (l) => !l.childrenAllowed),
  t('family-friendly', 'Family-friendly', 'baby', isForFamilies),
  t('eco', 'Eco-friendly', 'leaf', (l) => countOf(l, ECO) >= 2),
  t('romantic', 'Romantic', 'flower-2', isForTwo),
  t('business', 'Good for business', 'briefcase', isForBusiness),
  t('lgbtq-welcome', 'LGBTQ+ welcoming', 'rainbow', (l) => l.spirit.has('lgbtq-welcome')),
  t('pet-friendly', 'Pet-friendly', 'paw-print', (l) => l.petsAllowed),
  t('historic', 'Historic', 'landmark', (l) => l.amenities.has('historic-building')),
  t('design', 'Design', 'palette', (l) => l.spirit.has('design')),
  t('quiet', 'Quiet', 'volume-x', (l) => l.spirit.has('quiet')),
  t('party-free', 'Party-free', 'moon', (l) => l.spirit.has('party-free')),
]

const ECO: AmenityKey[] = ['solar-power', 'green-energy', 'recycling', 'refill-station']
const COSY: AmenityKey[] = [
  'hot-tub',
  'bathtub',
  'fireplace',
  'sea-view',
  'lake-view',
  'mountain-view',
  'rooftop',
  'spa',
]
const FOR_CHILDREN: AmenityKey[] = ['crib', 'high-chair', 'playground', 'kids-club', 'babysitting', 'board-games']

const countOf = ({ amenities }: CategorisedListing, keys: AmenityKey[]): number =>
  keys.filter((key) => amenities.has(key)).length

function isForFamilies(listing: CategorisedListing): boolean {
  const { childrenAllowed, kind, maxGuests } = listing
  return (
    childrenAllowed && kind !== 'private' && kind !== 'shared' && maxGuests >= 4 && countOf(listing, FOR_CHILDREN) >= 2
  )
}

function isForTwo(listing: CategorisedListing): boolean {
  const { kind, maxGuests, starClass, propertyType, quality } = listing
  const suits =
    kind === 'entire'
      ? maxGuests <= 3
      : (starClass ?? 0) >= 4 || ['riad', 'ryokan', 'bed-and-breakfast'].includes(propertyType)
  return suits && quality > 0.1 && countOf(listing, COSY) >= 1
}

function isForBusiness({ amenities, kind, propertyType }: CategorisedListing): boolean {
  if (!amenities.has('workspace') || !amenities.has('wifi') || propertyType === 'hostel') return false
  return kind === 'hotel'
    ? amenities.has('meeting-rooms') || amenities.has('business-centre')
    : kind === 'entire' && amenities.has('fast-wifi')
}
