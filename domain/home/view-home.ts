import { operation } from '@/fault-injection/operation'
import type { ListingCard } from '../listing/listing-card'
import type { Match } from '../search/engine/find-matches'
import { makeQuery } from '../search/engine/search-query'
import { openIndex } from '../search/index/world-index'
import { loadCards } from '../search/load-cards'
import { EVERYWHERE } from '../search/resolve-destination'
import { parseCriteria } from '../search/search-criteria'
import { homeFacts, type HomeFacts } from './home-facts'

export interface HomeView extends Pick<HomeFacts, 'categories' | 'destinations'> {
  picks: { key: string; title: string; items: ListingCard[] }[]
}

/** The start page: categories, popular places, and a few rows of listings. */
export const viewHome = operation<Record<string, never>, HomeView>({ name: 'home.view', kind: 'read' }, async (ctx) => {
  const index = await openIndex(ctx)
  const { categories, destinations, favourites, ofFirst, ofSecond } = homeFacts(index)
  const query = makeQuery(ctx, index, parseCriteria({}), EVERYWHERE)
  const rows = [favourites, ofFirst, ofSecond]
  const cards = await loadCards(ctx, index, { query, distanceOf: () => 0 }, rows.flat())
  const byId = new Map(cards.map((card) => [card.id, card]))
  // A hotel stands for all of its rooms here.
  const cardsOf = (matches: Match[]) =>
    matches.flatMap(({ segment, row }): ListingCard[] => {
      const card = byId.get(segment.id[row]!)
      return card ? [{ ...card, maxGuests: segment.maxGuests[row]!, roomTypeId: null, roomTypeName: null }] : []
    })
  const inCity = (city: { slug: string; name: string } | undefined, matches: Match[]) =>
    city ? [{ key: `city-${city.slug}`, title: `Popular in ${city.name}`, items: cardsOf(matches) }] : []
  const picks = [
    { key: 'guest-favourites', title: 'Loved by guests', items: cardsOf(favourites) },
    ...inCity(destinations[0], ofFirst),
    ...inCity(destinations[1], ofSecond),
  ]
  return {
    categories,
    destinations,
    picks: picks.filter(({ items }) => items.length > 0),
  }
})
