import type { Stream } from '@/lib/rng'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PhotoFacts } from '@/prisma/world/photo-library'

/** What all windows of one home look at: one thing far away, and greenery if it stands low. */
export interface Outlook {
  far: string | undefined
  isHigh: boolean
}

const IN_BLOCKS = new Set(['apartment', 'loft', 'hotel', 'hostel', 'serviced-apartment'])
const WINTER = 'ski'

/** Draws what the windows of a home look at, among what its place and its amenities allow. */
export function drawOutlook(draws: Stream, { amenities, city, propertyType }: ListingFacts): Outlook {
  const inBlock = IN_BLOCKS.has(propertyType)
  const isHigh = inBlock && (amenities.has('lift') ? draws.chance(0.6) : draws.chance(0.15))
  const nature = { city: undefined, coast: undefined, countryside: 'hills', mountain: 'forest' }[city.setting]
  const wild = draws.one(['forest', nature])
  const peaks = city.season === WINTER && draws.chance(0.6) ? 'snow' : 'mountains'
  if (amenities.has('sea-view')) return { far: 'sea', isHigh }
  if (amenities.has('lake-view') && city.setting !== 'city') return { far: 'lake', isHigh: false }
  if (amenities.has('mountain-view')) return { far: peaks, isHigh: false }
  if (city.setting === 'city' || city.setting === 'coast') return { far: inBlock ? 'city' : undefined, isHigh }
  return { far: wild, isHigh: false }
}

/** Whether the photo can have been taken from a window with this outlook. */
export function looksOut({ far, isHigh }: Outlook, { shows, isHigh: fromHigh }: PhotoFacts): boolean {
  const { view } = shows
  if (view === undefined) return true
  if (view === 'city') return far === 'city' && (fromHigh ?? false) === isHigh
  if (view === 'garden') return !isHigh
  return view === far
}
