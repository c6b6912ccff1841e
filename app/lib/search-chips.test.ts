import { NO_FACETS } from '@/domain/search/search-result'
import { describe, expect, it } from 'vitest'
import { parseCriteria } from '@/domain/search/search-criteria'
import type { SearchFacets } from '@/domain/search/search-listings'
import { searchChips } from './search-chips'

const facets: SearchFacets = {
  ...NO_FACETS,
  kinds: [],
  propertyTypes: [],
  amenities: [{ key: 'hot-tub', name: 'Hot tub', count: 3 }],
  categories: [],
  stars: [],
  freeCancellation: null,
  instantBook: null,
  breakfast: null,
}
const chipsOf = (text: string) => searchChips(parseCriteria(new URLSearchParams(text)), facets)

describe('the filters that are on', () => {
  it('are none for a place, dates and guests', () => {
    expect(chipsOf('where=Lisbon&checkIn=2027-04-02&checkOut=2027-04-05&adults=2')).toEqual([])
  })

  it('have the words of the panel', () => {
    const text =
      'priceMin=50&priceMax=90&kinds=entire&minRating=45&stars=4&freeCancellation=1&bedrooms=2&amenities=hot-tub'
    expect(chipsOf(text).map(({ label }) => label)).toEqual([
      '$50 to $90 a night',
      'Entire place',
      'Rated 4.5 or more',
      '4 stars',
      'Free cancellation',
      '2 bedrooms or more',
      'Hot tub',
    ])
  })

  it('lead to the same search without themselves, on its first page', () => {
    const [entire, hotel] = chipsOf('where=Lisbon&kinds=entire&kinds=hotel&page=3')
    expect(entire?.withoutHref).toBe('/search?where=Lisbon&kinds=hotel')
    expect(hotel?.withoutHref).toBe('/search?where=Lisbon&kinds=entire')
  })
})
