import { photoPath } from '../listing/photo-path'
import type { Match } from '../search/engine/find-matches'
import { BITS } from '../search/index/queries'
import type { Segment } from '../search/index/segment'
import type { WorldIndex } from '../search/index/world-index'

export interface HomeFacts {
  categories: { key: string; name: string; icon: string; count: number }[]
  /** The most popular cities that have listings. */
  destinations: {
    cityId: number
    slug: string
    name: string
    country: string
    photo: string // path
    blurb: string
    listingCount: number
    fromMinor: number // the cheapest base price a night
    currency: string
  }[]
  favourites: Match[]
  /** Of the first and the second destination. */
  ofFirst: Match[]
  ofSecond: Match[]
}

const DESTINATIONS = 8
/** One row of places of each kind. */
const PICKS = 4

/** The same for all who see the same listings. */
const known = new WeakMap<Segment, HomeFacts>()

/** What the start page shows of a world: it changes only when listings do. */
export function homeFacts(index: WorldIndex): HomeFacts {
  const key = index.fresh ?? index.segment
  const facts = known.get(key) ?? makeFacts(index)
  known.set(key, facts)
  return facts
}

interface Place {
  segment: Segment
  row: number
}

function makeFacts(index: WorldIndex): HomeFacts {
  const places: Place[] = []
  for (let row = 0; row < index.segment.size; row++)
    if (!index.stale.has(row)) places.push({ segment: index.segment, row })
  for (let row = 0; row < (index.fresh?.size ?? 0); row++) places.push({ segment: index.fresh!, row })
  const counts = new Int32Array(index.categories.length)
  const cities = index.geography.cities.map(() => ({ count: 0, fromMinor: Infinity }))
  for (const { segment: s, row } of places) {
    const city = cities[s.city[row]!]!
    city.count++
    city.fromMinor = Math.min(city.fromMinor, s.basePriceMinor[row]!)
    for (let i = 0; i < counts.length; i++)
      if (s.categories[row * s.categoryWords + Math.floor(i / BITS)]! & (1 << (i % BITS))) counts[i]!++
  }
  const destinations = index.geography.cities
    .slice(0, DESTINATIONS)
    .flatMap(({ id, slug, name, country, heroPhoto, blurb }, i) => {
      const { count, fromMinor } = cities[i]!
      const facts = { cityId: id, slug, name, country, photo: photoPath(heroPhoto), blurb, currency: 'USD' }
      return count === 0 ? [] : [{ ...facts, listingCount: count, fromMinor }]
    })
  const inCity = (n: number) => (one: Place) =>
    index.geography.cities[one.segment.city[one.row]!]!.id === destinations[n]?.cityId
  return {
    categories: index.categories.flatMap(({ key, name, icon, group }, i) =>
      group === 'browse' ? [{ key, name, icon, count: counts[i]! }] : [],
    ),
    destinations,
    favourites: best(places, ({ segment, row }) => segment.isGuestFavourite[row] === 1),
    ofFirst: best(places, inCity(0)),
    ofSecond: best(places, inCity(1)),
  }
}

/** The most popular of some places, each at the price of its cheapest offer. */
const best = (places: Place[], holds: (one: Place) => boolean): Match[] =>
  places
    .filter(holds)
    .sort(
      (a, b) =>
        b.segment.popularity[b.row]! - a.segment.popularity[a.row]! || a.segment.id[a.row]! - b.segment.id[b.row]!,
    )
    .slice(0, PICKS)
    .flatMap(cheapest)

function cheapest({ segment: s, row }: Place): Match[] {
  let found: Match | null = null
  for (let room = s.firstRoom[row]!; room < s.firstRoom[row + 1]!; room++)
    for (let offer = s.firstOffer[room]!; offer < s.firstOffer[room + 1]!; offer++) {
      const nightsMinor = s.offerPriceMinor[offer]!
      if (!found || nightsMinor < found.nightsMinor) found = { segment: s, row, room, offer, span: 0, nightsMinor }
    }
  return found ? [found] : []
}
