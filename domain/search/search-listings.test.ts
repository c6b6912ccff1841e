import { describe, expect, it } from 'vitest'
import type { OperationContext } from '@/fault-injection/operation'
import { drawInteger, drawOne } from '@/lib/rng'
import { openVillage } from '@/tests/fixtures/village'
import { stayRefusal } from '../availability/check-availability'
import { placePolicy } from '../booking/place-policy'
import { isFreeCancellation } from '../booking/refund-of'
import { pricePlace } from '../pricing/price-place'
import { asSold, loadPlace } from '../stay/load-place'
import { parseCriteria, type SearchCriteria } from './search-criteria'
import { searchListings, type SearchResult } from './search-listings'

const WHERE = ['Lisbon', 'paris', 'France', 'Kyoto, Japan', 'cape town', '']
const RARELY = [undefined, undefined, undefined, undefined]
const LISTS = {
  kinds: [[], [], [], [], [], ['entire'], ['hotel'], ['private', 'shared']],
  amenities: [[], [], [], [], ['wifi'], ['kitchen', 'wifi'], ['pool']],
  categories: [[], [], [], [], [], ['families'], ['city-breaks', 'pools']],
  stars: [[], [], [], [], [], [], ['3'], ['4', '5']],
}

/** A search that somebody could make; the same for the same number. */
function drawCriteria(n: number): SearchCriteria {
  const one = <T>(name: string, items: readonly T[]) => drawOne('search-test', name, n, items)
  const day = (name: string) => drawInteger('search-test', name, n, 1, 20)
  const dates = [
    {},
    {
      checkIn: `2027-04-${String(day('in')).padStart(2, '0')}`,
      checkOut: `2027-04-${String(day('in') + one('nights', [1, 2, 3, 5, 8])).padStart(2, '0')}`,
    },
    { checkIn: '2027-06-10', checkOut: one('long', ['2027-07-10', '2027-06-14']) },
  ]
  return parseCriteria({
    where: one('where', WHERE),
    ...dates[n % 3],
    adults: String(one('adults', [1, 2, 2, 4])),
    children: String(one('children', [0, 0, 1])),
    pets: String(one('pets', [0, 0, 0, 1])),
    rooms: String(one('rooms', [1, 1, 1, 2])),
    kinds: one('kinds', LISTS.kinds),
    amenities: one('amenities', LISTS.amenities),
    categories: one('categories', LISTS.categories),
    stars: one('stars', LISTS.stars),
    minRating: one('rating', [...RARELY, '45']),
    freeCancellation: one('free', [...RARELY, '1']),
    instantBook: one('instant', [...RARELY, '1']),
    breakfast: one('breakfast', [...RARELY, '1']),
    priceMin: one('min', [...RARELY, '60']),
    priceMax: one('max', [...RARELY, '150', '300']),
    bedrooms: one('bedrooms', [...RARELY, '2']),
    sort: one('sort', ['recommended', 'price', 'price-desc', 'rating']),
  })
}

interface Expected {
  id: number
  nightlyMinor: number
  totalMinor: number | null
}

/** The same search, one listing after the other, by the rules that the booking itself goes by. */
async function bruteForce(ctx: OperationContext, c: SearchCriteria, cityIds: number[] | null): Promise<Expected[]> {
  const listings = await ctx.db.listing.findMany({
    ...(cityIds && { where: { cityId: { in: cityIds } } }),
    include: {
      roomTypes: true,
      amenities: { include: { amenity: true } },
      categories: { include: { category: true } },
    },
  })
  const found: Expected[] = []
  for (const listing of listings) {
    const amenities = listing.amenities.map(({ amenity }) => amenity.key)
    const categories = listing.categories.map(({ category }) => category.key)
    const isHotel = listing.kind === 'hotel'
    if (c.kinds.length > 0 && !c.kinds.includes(listing.kind)) continue
    if (!c.amenities.every((key) => amenities.includes(key))) continue
    if (c.categories.length > 0 && !c.categories.some((key) => categories.includes(key))) continue
    if (c.stars.length > 0 && !c.stars.includes(listing.starClass ?? 0)) continue
    if (c.minRating !== undefined && (listing.rating100 ?? 0) < c.minRating * 10) continue
    if (c.bedrooms !== undefined && listing.bedrooms < c.bedrooms) continue
    if (c.instantBook && !listing.isInstant) continue
    if (c.pets > 0 && !listing.petsAllowed) continue
    if (c.children + c.infants > 0 && !listing.childrenAllowed) continue
    if (!isHotel && (listing.maxGuests < c.adults + c.children || (c.rooms > 1 && listing.bedrooms < c.rooms))) continue
    const offers: Expected[] = []
    for (const roomType of isHotel ? listing.roomTypes : [null]) {
      const { adults, children, infants, pets } = c
      const stay = {
        listingId: listing.id,
        roomTypeId: roomType?.id ?? null,
        rooms: c.rooms,
        adults,
        children,
        infants,
        pets,
      }
      if (roomType && (roomType.quantity < c.rooms || roomType.maxGuests * c.rooms < adults + children)) continue
      if (c.freeCancellation && !isFreeCancellation(placePolicy(listing, roomType), c.checkIn ?? null, ctx.now))
        continue
      if (c.breakfast && !(roomType ?? listing).hasBreakfast) continue
      let offer: Expected = {
        id: listing.id,
        nightlyMinor: (roomType ?? listing).basePriceMinor * (roomType ? c.rooms : 1),
        totalMinor: null,
      }
      if (c.checkIn && c.checkOut) {
        const place = await loadPlace(ctx, stay)
        const dated = asSold(place, { ...stay, checkIn: c.checkIn, checkOut: c.checkOut })
        if (await stayRefusal(ctx, place, dated)) continue
        const { nightsMinor, nights, totalMinor } = await pricePlace(ctx, place, dated)
        offer = { id: listing.id, nightlyMinor: Math.round(nightsMinor / nights.length), totalMinor }
      }
      if (c.priceMin !== undefined && offer.nightlyMinor < c.priceMin * 100) continue
      if (c.priceMax !== undefined && offer.nightlyMinor > c.priceMax * 100) continue
      offers.push(offer)
    }
    const [best] = offers.sort((a, b) => (a.totalMinor ?? a.nightlyMinor) - (b.totalMinor ?? b.nightlyMinor))
    if (best) found.push(best)
  }
  return found.sort((a, b) => a.id - b.id)
}

async function allPages(ctx: OperationContext, criteria: SearchCriteria): Promise<Expected[]> {
  const first = await searchListings(ctx, criteria)
  const items = [...first.items]
  for (let page = 2; page <= first.pages; page++)
    items.push(...(await searchListings(ctx, { ...criteria, page })).items)
  expect(items).toHaveLength(first.total)
  return items.map(({ id, nightlyMinor, totalMinor }) => ({ id, nightlyMinor, totalMinor }))
}

/** What the counts beside the filters say, and the search that each of them promises. */
const promises = (c: SearchCriteria, { facets }: SearchResult): [number | null, Partial<SearchCriteria>][] => [
  ...facets.kinds.map(({ key, count }): [number | null, Partial<SearchCriteria>] => [count, { kinds: [key] }]),
  ...facets.propertyTypes
    .slice(0, 4)
    .map(({ key, count }): [number | null, Partial<SearchCriteria>] => [count, { propertyTypes: [key] }]),
  ...facets.categories
    .slice(0, 5)
    .map(({ key, count }): [number | null, Partial<SearchCriteria>] => [count, { categories: [key] }]),
  ...facets.stars.map(({ key, count }): [number | null, Partial<SearchCriteria>] => [count, { stars: [Number(key)] }]),
  ...facets.amenities
    .slice(0, 6)
    .map(({ key, count }): [number | null, Partial<SearchCriteria>] => [
      count,
      { amenities: [...new Set([...c.amenities, key])] },
    ]),
  [facets.freeCancellation, { freeCancellation: true }],
  [facets.instantBook, { instantBook: true }],
  [facets.breakfast, { breakfast: true }],
]

describe('a search of the village', () => {
  it('finds, prices and counts what the rules of booking say, over drawn searches', async () => {
    const village = await openVillage()
    const cities = await village.db.city.findMany()
    let results = 0
    for (let n = 0; n < 36; n++) {
      const criteria = drawCriteria(n)
      const isIn = (name: string) => criteria.where.toLowerCase().startsWith(name.toLowerCase())
      const within = cities.filter((city) => isIn(city.name) || isIn(city.country)).map(({ id }) => id)
      const expected = await bruteForce(village.as(), criteria, criteria.where === '' ? null : within)
      const found = await allPages(village.as(), criteria)
      expect(
        found.sort((a, b) => a.id - b.id),
        JSON.stringify(criteria),
      ).toEqual(expected)
      results += found.length
    }
    expect(results).toBeGreaterThan(100)
  })

  it('keeps what the counts beside the filters promise', async () => {
    const village = await openVillage()
    let promised = 0
    for (let n = 0; n < 12; n++) {
      const criteria = drawCriteria(n)
      const result = await searchListings(village.as(), criteria)
      for (const [count, change] of promises(criteria, result)) {
        const { total } = await searchListings(village.as(), { ...criteria, ...change })
        expect(total, `${JSON.stringify(criteria)} with ${JSON.stringify(change)}`).toBe(count)
        promised += total
      }
    }
    expect(promised).toBeGreaterThan(100)
  })

  it('sorts by total price, rating and distance, and equal ones by id', async () => {
    const village = await openVillage()
    const search = (text: string) => searchListings(village.as(), parseCriteria(new URLSearchParams(text)))
    const dates = 'where=Lisbon&checkIn=2027-05-04&checkOut=2027-05-07&adults=2'
    const byPrice = (await search(`${dates}&sort=price`)).items.map(({ totalMinor }) => totalMinor!)
    expect(byPrice).toEqual([...byPrice].sort((a, b) => a - b))
    expect((await search(`${dates}&sort=price-desc`)).items.map(({ totalMinor }) => totalMinor)).toEqual(
      [...byPrice].reverse(),
    )
    const rated = (await search('where=Lisbon&sort=rating')).items.map(
      ({ id, rating100 }) => [-(rating100 ?? -1), id] as const,
    )
    expect(rated).toEqual([...rated].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
    const { id: near, cityId } = await village.db.landmark.findFirstOrThrow({ where: { city: { name: 'Lisbon' } } })
    const distances = (await search(`near=${near}&cityId=${cityId}&sort=distance`)).items.map(
      (item) => item.distanceKm!,
    )
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    expect(byPrice.length * rated.length * distances.length).toBeGreaterThan(0)
  })
})

describe('a search that can not be answered', () => {
  const reasons = [
    ['where=Atlantis', 'not a place that we know'],
    ['where=Lisbon&checkIn=2027-02-30&checkOut=2027-03-02', 'does not exist'],
    ['where=Lisbon&checkIn=2027-03-01&checkOut=2027-03-04', 'in the past'],
    ['where=Lisbon&checkIn=2027-04-05&checkOut=2027-04-02', 'before the check-in'],
    ['where=Lisbon&priceMin=90000', 'Nothing in Lisbon'],
  ] as const
  it.each(reasons)('says why it found nothing: %s', async (query, words) => {
    const village = await openVillage()
    const result = await searchListings(village.as(), parseCriteria(new URLSearchParams(query)))
    expect(result).toMatchObject({ total: 0, items: [], page: 1, pages: 1 })
    expect(result.reason).toContain(words)
  })

  it('offers places with nearly that name, or the popular ones', async () => {
    const village = await openVillage()
    const placesFor = async (where: string) =>
      (await searchListings(village.as(), parseCriteria({ where }))).suggestions.map(({ label }) => label)
    expect(await placesFor('Lissbon')).toEqual(['Lisbon'])
    expect(await placesFor('Xyzzy')).toHaveLength(8)
  })

  it('shows what there is without prices for the stay when one of the dates is missing', async () => {
    const village = await openVillage()
    const result = await searchListings(village.as(), parseCriteria({ where: 'Lisbon', checkIn: '2027-05-01' }))
    expect(result.total).toBeGreaterThan(0)
    expect(result.reason).toContain('check-out')
    expect(result.items.every(({ totalMinor }) => totalMinor === null)).toBe(true)
  })
})
