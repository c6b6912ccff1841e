import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar-date'
import { drawInteger, drawOne, shuffled } from '@/lib/rng'
import * as words from './search-criteria'
import { criteriaToParams, parseCriteria } from './search-criteria'

/** Parameters as a visitor could have them: some of all there are, in any order. */
function drawParams(n: number): URLSearchParams {
  const integer = (name: string, min: number, max: number) => drawInteger('criteria', name, n, min, max)
  const some = (name: string, all: readonly string[]) =>
    shuffled('criteria', name, n, all).slice(0, integer(`${name}-count`, 0, 3))
  const one = (name: string, all: readonly string[]) => drawOne('criteria', name, n, all)
  const checkIn = addDays('2027-03-08', integer('in', 0, 200))
  const all: [string, string[]][] = [
    ['where', [one('where', ['Lisbon, Portugal', 'São Paulo', 'near the Louvre'])]],
    ['cityId', [String(integer('city', 1, 2 ** 40))]],
    ['near', [String(integer('near', 1, 2 ** 40))]],
    ['maxKm', [one('km', ['0.5', '2', '25'])]],
    ['bounds', [`${integer('west', -180, 0)}.25,${integer('south', -60, 0)},12.34567,45.5`]],
    ['checkIn', [checkIn]],
    ['checkOut', [addDays(checkIn, integer('nights', 1, 9))]],
    ['flexDays', [one('flex', ['1', '2', '3', '7'])]],
    ['flex', [one('flex', words.FLEXIBLE_STAYS)]],
    ['months', some('months', ['2027-04', '2027-05', '2027-12'])],
    ['relative', [one('relative', words.RELATIVE_DATES)]],
    ['adults', [String(integer('adults', 2, 30))]],
    ['children', [String(integer('children', 1, 20))]],
    ['childAges', some('ages', ['2', '4', '4', '17'])],
    ['infants', [String(integer('infants', 1, 5))]],
    ['pets', [String(integer('pets', 1, 5))]],
    ['rooms', [String(integer('rooms', 2, 8))]],
    ['priceBasis', ['total']],
    ['priceMin', [String(integer('min', 1, 100))]],
    ['priceMax', [String(integer('max', 100, 1000))]],
    ['kinds', some('kinds', ['entire', 'hotel', 'private'])],
    ['propertyTypes', some('types', ['villa', 'tiny-home', 'castle'])],
    ['amenities', some('amenities', ['wifi', 'pool', 'sea-view'])],
    ['categories', some('categories', ['beachfront', 'omg'])],
    ['tags', some('tags', ['eco', 'romantic', 'adults-only'])],
    ['neighbourhoods', some('areas', ['Bairro Alto', 'Saint-Germain, 6e', "L'Eixample"])],
    ['brands', some('brands', ['Hotel Verde', 'Lark & Sons'])],
    ['languages', some('languages', ['English', 'Português'])],
    ['roomTypes', some('rooms', words.ROOM_WORDS)],
    ['bedTypes', some('beds', words.BED_WORDS)],
    ['meals', some('meals', words.MEALS)],
    ['minRating', [String(integer('rating', 1, 50))]],
    ['stars', some('stars', ['1', '3', '5'])],
    ...['freeCancellation', 'payLater', 'noPrepayment', 'instantBook', 'breakfast', 'superhost', 'deals'].map(
      (flag): [string, string[]] => [flag, ['1']],
    ),
    ['bedrooms', [String(integer('bedrooms', 1, 20))]],
    ['sort', [one('sort', words.SEARCH_SORTS.slice(1))]],
    ['page', [String(integer('page', 2, 90))]],
  ]
  const chosen = shuffled('criteria', 'fields', n, all).slice(0, integer('fields', 1, all.length))
  return new URLSearchParams(chosen.flatMap(([name, values]) => values.map((value): [string, string] => [name, value])))
}

describe('search criteria', () => {
  const urls = [
    '',
    'where=Lisbon, Portugal&checkIn=2027-04-02&checkOut=2027-04-05&adults=2&children=1&infants=1&pets=1',
    'cityId=912&near=44&kinds=entire&kinds=hotel&amenities=wifi&amenities=pool&stars=4&stars=5&sort=price&page=3',
    'priceMin=50&priceMax=180&minRating=45&freeCancellation=1&instantBook=1&breakfast=1&bedrooms=2&beds=3&bathrooms=1',
  ]
  it.each(urls)('come back the same through their own parameters: %s', (url) => {
    const criteria = parseCriteria(new URLSearchParams(url))
    expect(parseCriteria(criteriaToParams(criteria))).toEqual(criteria)
    expect([...criteriaToParams(criteria)].sort()).toEqual([...new URLSearchParams(url)].sort())
  })

  it('are the same after any number of ways through a URL, over drawn parameters', () => {
    const seen = new Set<string>()
    for (let n = 0; n < 600; n++) {
      const given = drawParams(n)
      const criteria = parseCriteria(given)
      const params = criteriaToParams(criteria)
      expect(parseCriteria(params), given.toString()).toEqual(criteria)
      expect(criteriaToParams(parseCriteria(params)).toString()).toBe(params.toString())
      for (const key of Object.keys(criteria)) if (params.has(key)) seen.add(key)
    }
    expect(seen.size).toBeGreaterThan(40)
  })

  it('keep every value that was given, unless another one rules it out', () => {
    const rivals = ['flex', 'checkIn', 'checkOut', 'childAges', 'relative', 'flexDays']
    for (let n = 0; n < 300; n++) {
      const given = drawParams(n)
      if (rivals.filter((key) => given.has(key)).length > 1 || (given.has('months') && !given.has('flex'))) continue
      if (given.has('childAges')) given.set('children', String(given.getAll('childAges').length))
      expect([...criteriaToParams(parseCriteria(given))].sort(), given.toString()).toEqual([...given].sort())
    }
  })

  it('count the children by their ages, and keep two of one age', () => {
    expect(parseCriteria(new URLSearchParams('children=1&childAges=7,4&childAges=4&childAges=1'))).toMatchObject({
      children: 3,
      childAges: [4, 4, 7],
    })
  })

  it('take a flexible stay instead of dates, and dates before words for dates', () => {
    const dates = 'checkIn=2027-05-01&checkOut=2027-05-04&relative=tonight'
    const flexible = parseCriteria(new URLSearchParams(`${dates}&flex=week&months=2027-06&flexDays=3`))
    expect(flexible).toMatchObject({ flex: 'week', months: ['2027-06'], flexDays: 0 })
    expect([flexible.checkIn, flexible.checkOut, flexible.relative]).toEqual([undefined, undefined, undefined])
    expect(parseCriteria(new URLSearchParams(dates)).relative).toBeUndefined()
    expect(parseCriteria({ months: '2027-06' }).months).toEqual([])
  })

  it.each(['1,2,3', '1,2,3,x', '1,50,3,40', '200,1,210,2', '1,2,1,3', '', ',,,'])(
    'take no part of a map from “%s”',
    (bounds) => {
      expect(parseCriteria({ bounds }).bounds).toBeUndefined()
    },
  )

  it('read the same from an object of parameters as from a query string', () => {
    const text = urls[1]!
    expect(parseCriteria(Object.fromEntries(new URLSearchParams(text)))).toEqual(
      parseCriteria(new URLSearchParams(text)),
    )
    expect(parseCriteria({ kinds: ['hotel', 'entire'] }).kinds).toEqual(['entire', 'hotel'])
  })

  it('take what can not be read as not given', () => {
    const odd =
      'flexDays=5&flex=year&relative=someday&priceBasis=week&maxKm=-1&bounds=1,2&roomTypes=cave&meals=tea&childAges=1&adults=-3&children=x&pets=99&sort=chaos&page=0&minRating=900&stars=9&kinds=<script>&priceMin=abc'
    expect(parseCriteria(new URLSearchParams(odd))).toEqual(parseCriteria({}))
  })

  it('keep a day that does not exist, so that the search can say so', () => {
    expect(parseCriteria({ checkIn: '2027-02-30' }).checkIn).toBe('2027-02-30')
  })

  it('go back to the first page when something changes', () => {
    const criteria = parseCriteria({ page: '4', where: 'Rome' })
    expect(criteriaToParams(criteria, { sort: 'price' }).toString()).toBe('where=Rome&sort=price')
    expect(criteriaToParams(criteria, { page: 5 }).get('page')).toBe('5')
    expect(criteriaToParams(criteria).get('page')).toBe('4')
  })
})
