import { describe, expect, it } from 'vitest'
import { drawInteger, shuffled } from '@/lib/rng'
import { drawSearch, type SearchWords } from '@/tests/fixtures/draw-search'
import { readFacts } from '@/tests/fixtures/plain-facts'
import { plainSearch, type PlainResult } from '@/tests/fixtures/plain-search'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { createQuote } from '../pricing/create-quote'
import { parseCriteria, type SearchCriteria } from './search-criteria'
import { searchListings, type SearchResult } from './search-listings'
import type { SearchItem } from './search-result'

const SEEDS = ['1', '2', '3']

const search = (village: Village, text: string) =>
  searchListings(village.as(), parseCriteria(new URLSearchParams(text)))

async function allPages(village: Village, criteria: SearchCriteria): Promise<SearchItem[]> {
  const first = await searchListings(village.as(), criteria)
  const items = [...first.items]
  for (let page = 2; page <= first.pages; page++)
    items.push(...(await searchListings(village.as(), { ...criteria, page })).items)
  expect(items).toHaveLength(first.total)
  return items
}

async function wordsOf({ db }: Village): Promise<SearchWords> {
  const keysOf = (rows: { key: string }[]) => rows.map(({ key }) => key)
  const listings = await db.listing.findMany({ select: { neighbourhood: true, brand: true, propertyType: true } })
  const hosts = await db.user.findMany({ where: { isHost: true }, select: { languages: true } })
  const categories = await db.category.findMany()
  return {
    where: ['Lisbon', 'paris', 'France', 'Europe', 'Kyoto, Japan', '', ''],
    amenities: keysOf(await db.amenity.findMany({ take: 12, orderBy: { rank: 'asc' } })),
    categories: keysOf(categories.filter(({ group }) => group === 'browse')),
    tags: keysOf(categories.filter(({ group }) => group === 'tag')),
    neighbourhoods: listings.slice(0, 40).map(({ neighbourhood }) => neighbourhood),
    brands: listings.flatMap(({ brand }) => brand ?? []),
    languages: hosts.flatMap(({ languages }) => languages.split(',')),
    propertyTypes: listings.map(({ propertyType }) => propertyType),
  }
}

/** The cities that a text of the test means, found in the plainest way. */
async function scopeOf(village: Village, { where }: SearchCriteria) {
  const cities = await village.db.city.findMany()
  const starts = (name: string) => where.toLowerCase().startsWith(name.toLowerCase())
  const within = cities.filter(({ name, country, continent }) => [name, country, continent].some(starts))
  const { now, actor } = village.as()
  const centre = where !== '' && within.length === 1 ? within[0]! : null
  return { now, userId: actor.userId ?? null, cityIds: where === '' ? null : within.map(({ id }) => id), centre }
}

const plainly = ({ id, nightlyMinor, totalMinor }: Pick<PlainResult, 'id' | 'nightlyMinor' | 'totalMinor'>) => ({
  ...{ id, nightlyMinor, totalMinor },
})

function inOrder(results: PlainResult[], { sort, priceBasis }: SearchCriteria, hasCentre: boolean): number[] {
  const price = (one: PlainResult) => (priceBasis === 'total' ? one.totalMinor : null) ?? one.nightlyMinor
  const keyOf = (one: PlainResult): number[] => {
    if (sort === 'price') return [price(one)]
    if (sort === 'price-desc') return [-price(one)]
    if (sort === 'rating') return [-one.facts.rating]
    if (sort === 'reviews') return [-one.facts.reviews]
    if (sort === 'stars') return [-one.facts.stars, -one.facts.popularity]
    if (sort === 'distance' && hasCentre) return [one.facts.km ?? 0]
    return [-one.facts.popularity]
  }
  const compare = (a: number[], b: number[]) => a.reduce((order, one, i) => order || one - b[i]!, 0)
  return [...results].sort((a, b) => compare([...keyOf(a), a.id], [...keyOf(b), b.id])).map(({ id }) => id)
}

describe.each(SEEDS)('a search of the village %s', (seed) => {
  it('finds, prices and sorts what plain rows say, over drawn searches', async () => {
    const village = await openVillage({}, seed)
    const words = await wordsOf(village)
    const facts = await readFacts(village.db)
    let results = 0
    for (let n = 0; n < 60; n++) {
      const criteria = drawSearch(`${seed}-${n}`, words)
      const scope = await scopeOf(village, criteria)
      const expected = plainSearch(facts, criteria, scope)
      const found = await allPages(village, criteria)
      const about = JSON.stringify(criteria)
      expect(
        found.map(plainly).sort((a, b) => a.id - b.id),
        about,
      ).toEqual(expected.map(plainly))
      expect(
        found.map(({ id }) => id),
        about,
      ).toEqual(inOrder(expected, criteria, scope.centre !== null))
      results += found.length
    }
    expect(results).toBeGreaterThan(150)
  })

  it('finds with each filter alone what plain rows say', async () => {
    const village = await openVillage({}, seed)
    const words = await wordsOf(village)
    const facts = await readFacts(village.db)
    const lists = ['amenities', 'categories', 'tags', 'neighbourhoods', 'brands', 'languages', 'propertyTypes'] as const
    const alone = [
      ...lists.flatMap((list) => words[list].slice(0, 6).map((key) => ({ [list]: [key] }))),
      ...['single', 'double', 'twin', 'suite', 'family', 'dormitory'].map((word) => ({ roomTypes: [word] })),
      ...['king', 'queen', 'double', 'single', 'bunk', 'sofa'].map((word) => ({ bedTypes: [word] })),
      ...['breakfast', 'half-board', 'full-board', 'all-inclusive'].map((meal) => ({ meals: [meal] })),
      ...['freeCancellation', 'payLater', 'noPrepayment', 'instantBook', 'breakfast', 'superhost', 'deals'].map(
        (flag) => ({ [flag]: true }),
      ),
      ...[{ minRating: 47 }, { stars: [4] }, { bedrooms: 3 }, { beds: 4 }, { bathrooms: 2 }, { pets: 1 }, { rooms: 3 }],
      ...[{ priceMin: 200 }, { priceMax: 70 }, { children: 2 }, { maxKm: 3 }],
      { bounds: { west: -30, south: 30, east: 20, north: 50 } },
      { bounds: { west: 100, south: -60, east: -60, north: 60 } },
    ] as Partial<SearchCriteria>[]
    let results = 0
    for (const filter of alone) {
      const criteria = { ...parseCriteria({}), ...filter }
      const expected = plainSearch(facts, criteria, await scopeOf(village, criteria))
      const found = await allPages(village, criteria)
      expect(
        found.map(({ id }) => id).sort((a, b) => a - b),
        JSON.stringify(filter),
      ).toEqual(expected.map(({ id }) => id))
      results += found.length
    }
    expect(results).toBeGreaterThan(1000)
  })

  it('keeps what the counts beside the filters promise', async () => {
    const village = await openVillage({}, seed)
    const words = await wordsOf(village)
    let promised = 0
    for (let n = 0; n < 18; n++) {
      const criteria = drawSearch(`promise-${seed}-${n}`, words)
      const result = await searchListings(village.as(), criteria)
      for (const [count, change] of promises(criteria, result, `${seed}-${n}`)) {
        const { total } = await searchListings(village.as(), { ...criteria, ...change, page: 1 })
        expect(total, `${JSON.stringify(criteria)} with ${JSON.stringify(change)}`).toBe(count)
        promised += total
      }
    }
    expect(promised).toBeGreaterThan(50)
  })

  it('names the price that a quote names', async () => {
    const village = await openVillage({}, seed)
    let quotes = 0
    for (let n = 0; n < 12; n++) {
      const drawn = drawSearch(`quote-${seed}-${n}`, { ...(await wordsOf(village)), where: [''] })
      const criteria =
        (drawn.checkIn ?? drawn.flex) ? drawn : { ...drawn, checkIn: '2027-05-03', checkOut: '2027-05-06' }
      for (const item of (await searchListings(village.as(), criteria)).items.slice(0, 5)) {
        const { id: listingId, roomTypeId, ratePlanId, checkIn, checkOut } = item
        const { adults, children, infants, pets, rooms } = criteria
        const quote = await createQuote(village.as(), {
          ...{ listingId, roomTypeId, ratePlanId, adults, children, infants, pets },
          ...{ rooms, checkIn: checkIn!, checkOut: checkOut! },
        })
        expect(quote.breakdown.totalMinor, JSON.stringify(criteria)).toBe(item.totalMinor)
        expect(Math.round(quote.breakdown.nightsMinor / item.nights!)).toBe(item.nightlyMinor)
        quotes++
      }
    }
    expect(quotes).toBeGreaterThan(10)
  })
})

/** What the counts beside the filters say, and the search that each of them promises: some of them, drawn. */
function promises(
  c: SearchCriteria,
  { facets }: SearchResult,
  key: string,
): [number | null, Partial<SearchCriteria>][] {
  const of = (name: keyof SearchCriteria & keyof SearchResult['facets'], isOnTop = false) =>
    (facets[name] as SearchResult['facets']['kinds']).map(
      ({ key, count }): [number | null, Partial<SearchCriteria>] => [
        count,
        { [name]: isOnTop ? [...new Set([...(c[name] as string[]), key])] : [name === 'stars' ? Number(key) : key] },
      ],
    )
  const flags = [
    'freeCancellation',
    'instantBook',
    'breakfast',
    'payLater',
    'noPrepayment',
    'superhost',
    'deals',
  ] as const
  const all = [
    ...of('kinds'),
    ...of('propertyTypes'),
    ...of('categories'),
    ...of('tags', true),
    ...of('amenities', true),
    ...of('neighbourhoods'),
    ...of('brands'),
    ...of('languages'),
    ...of('roomTypes'),
    ...of('bedTypes'),
    ...of('meals'),
    ...of('stars'),
    ...facets.ratings.map((one): [number | null, Partial<SearchCriteria>] => [
      one.count,
      { minRating: Number(one.key) },
    ]),
    ...flags.map((flag): [number | null, Partial<SearchCriteria>] => [facets[flag], { [flag]: true }]),
  ]
  return shuffled('promises', 'some', key, all).slice(0, drawInteger('promises', 'count', key, 20, 40))
}

describe('a search that can not be answered', () => {
  const reasons = [
    ['where=Atlantis', 'not a place that we know'],
    ['where=Lisbon&checkIn=2027-02-30&checkOut=2027-03-02', 'does not exist'],
    ['where=Lisbon&checkIn=2027-03-01&checkOut=2027-03-04', 'in the past'],
    ['where=Lisbon&checkIn=2027-04-05&checkOut=2027-04-02', 'before the check-in'],
    ['where=Lisbon&priceMin=90000', 'Nothing in Lisbon'],
    ['where=Lisbon&priceMin=90000&flex=week&months=2027-05', 'is free for a week in the months'],
  ] as const
  it.each(reasons)('says why it found nothing: %s', async (query, words) => {
    const result = await search(await openVillage(), query)
    expect(result).toMatchObject({ total: 0, items: [], page: 1, pages: 1 })
    expect(result.reason).toContain(words)
  })

  it('offers places with nearly that name, or the popular ones', async () => {
    const village = await openVillage()
    const placesFor = async (where: string) =>
      (await searchListings(village.as(), parseCriteria({ where }))).suggestions.map(({ label }) => label)
    expect(await placesFor('Lizbun')).toEqual(['Lisbon'])
    expect(await placesFor('Xyzzy')).toHaveLength(8)
  })

  it('says what could be left out or changed, and how much that really gives', async () => {
    const village = await openVillage()
    const words = await wordsOf(village)
    let offered = 0
    for (let n = 0; n < 60; n++) {
      const criteria = {
        ...drawSearch(`relax-${n}`, words),
        priceMax: n % 2 ? 40 : undefined,
        amenities: words.amenities.slice(0, n % 7),
      }
      const result = await searchListings(village.as(), criteria)
      if (result.total > 0) expect(result.relax).toEqual([])
      for (const { label, changes, total } of result.relax) {
        const changed = await searchListings(village.as(), { ...criteria, ...changes, page: 1 })
        expect(changed.total, `${label}: ${JSON.stringify({ ...criteria, ...changes })}`).toBe(total)
        expect(total).toBeGreaterThan(0)
        offered++
      }
    }
    expect(offered).toBeGreaterThan(30)
  })

  it('shows what there is without prices for the stay when one of the dates is missing', async () => {
    const result = await search(await openVillage(), 'where=Lisbon&checkIn=2027-05-01')
    expect(result.total).toBeGreaterThan(0)
    expect(result.reason).toContain('check-out')
    expect(result.items.every(({ totalMinor }) => totalMinor === null)).toBe(true)
  })
})
