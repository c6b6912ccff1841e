import type { ListingCard } from '@/domain/listing/listing-card'
import { parseCriteria, type SearchCriteria } from '@/domain/search/search-criteria'
import { searchListings } from '@/domain/search/search-listings'
import type { TaskWorld } from '../define-task'

/** Every result of a search; null when there are more than `most`, which nobody would read through. */
export async function searchAll(
  { ctx }: TaskWorld,
  wish: Partial<SearchCriteria>,
  most = 60,
): Promise<ListingCard[] | null> {
  const criteria = { ...parseCriteria({}), ...wish }
  const first = await searchListings(ctx, { ...criteria, page: 1 })
  if (first.total > most) return null
  const cards = [...first.items]
  for (let page = 2; page <= first.pages; page++)
    cards.push(...(await searchListings(ctx, { ...criteria, page })).items)
  return cards
}
