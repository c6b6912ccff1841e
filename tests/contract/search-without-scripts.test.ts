import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { visitsTo } from '../fixtures/worker'
import { parseCriteria } from '@/domain/search/search-criteria'

const worker = visitsTo(inject('worker'))

/** Every parameter that the filters and the box ask for, with a value that is not the usual one. */
const PARAMETERS: Record<string, string[]> = {
  ...{ where: ['Lisbon'], checkIn: ['2027-05-04'], checkOut: ['2027-05-07'], flexDays: ['2'], adults: ['2'] },
  ...{ childAges: ['4', '9'], infants: ['1'], pets: ['1'], rooms: ['2'], maxKm: ['5'], bounds: ['-10,38,-9,39'] },
  ...{ priceBasis: ['total'], priceMin: ['50'], priceMax: ['900'], kinds: ['entire', 'hotel'] },
  ...{ propertyTypes: ['villa'], amenities: ['pool', 'wifi'], categories: ['beachfront'], tags: ['quiet'] },
  ...{ neighbourhoods: ['Alfama'], brands: ['Marlow'], languages: ['French'], roomTypes: ['suite'] },
  ...{ bedTypes: ['king'], meals: ['breakfast'], minRating: ['45'], stars: ['4', '5'], freeCancellation: ['1'] },
  ...{ payLater: ['1'], noPrepayment: ['1'], instantBook: ['1'], breakfast: ['1'], superhost: ['1'], deals: ['1'] },
  ...{ bedrooms: ['2'], beds: ['3'], bathrooms: ['1'], sort: ['price'] },
}

/** What the last search of an episode was told. */
function lastCriteria(id: string): Record<string, unknown> {
  const lines = readFileSync(join(worker.root, id, 'operations.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
  const searches = lines.map((line) => JSON.parse(line) as { name?: string; args?: Record<string, unknown> })
  return searches.findLast(({ name }) => name === 'search.query')?.args ?? {}
}

it.each(Object.entries(PARAMETERS))('the parameter %s of an address reaches the search', async (name, values) => {
  const { id, client } = await worker.visit({ seed: 'find', login: 'none' })
  const address = new URLSearchParams(values.map((value) => [name, value]))
  const page = await client.open(`/search?${address}`)
  expect(page.status).toBe(200)
  expect(lastCriteria(id)[name]).toEqual(parseCriteria(address)[name as 'where'])
})

it('the filters carry the place, the dates, the guests, the order and the part of the map along', async () => {
  const { client } = await worker.visit({ seed: 'find', login: 'none' })
  const names = [
    'where',
    'checkIn',
    'checkOut',
    'flexDays',
    'adults',
    'childAges',
    'infants',
    'bounds',
    'categories',
    'sort',
  ]
  const sent = new URLSearchParams(names.flatMap((name) => PARAMETERS[name]!.map((value) => [name, value])))
  await client.open(`/search?${sent}`)
  const page = await client.press(/^Show (results|[\d,]+ stays?)$/, { priceMax: '5000' })
  const criteria = parseCriteria(new URL(page.url).searchParams)
  expect(criteria).toEqual({ ...parseCriteria(sent), priceMax: 5000 })
})

it('a wish for a weekend in a month is searched from the address, and said', async () => {
  const { id, client } = await worker.visit({ seed: 'find', login: 'none' })
  const page = await client.open('/search?where=Lisbon&flex=weekend&months=2027-05')
  expect(lastCriteria(id)).toMatchObject({ flex: 'weekend', months: ['2027-05'] })
  expect(page.text).toContain('A weekend in May 2027')
})

it('a wish for a week in one of two months is sent by the form, and taken back by it', async () => {
  const { id, client } = await worker.visit({ seed: 'find', login: 'none' })
  await client.open('/search?where=Lisbon')
  await client.press('Search', { flex: 'week', months: ['2027-05', '2027-07'] })
  expect(lastCriteria(id)).toMatchObject({ flex: 'week', months: ['2027-05', '2027-07'] })
  await client.press('Search')
  expect(lastCriteria(id)).toMatchObject({ flex: 'week', months: ['2027-05', '2027-07'] })
  await client.press('Search', { flex: '', checkIn: '2027-05-04', checkOut: '2027-05-07' })
  expect(lastCriteria(id)).toMatchObject({ checkIn: '2027-05-04', months: [] })
})

it('days that do not exist are answered with a sentence, not with an error', async () => {
  const { client } = await worker.visit({ seed: 'find', login: 'none' })
  const page = await client.open('/search?where=Lisbon&checkIn=2027-02-30&checkOut=2027-03-02')
  expect(page.status).toBe(200)
  expect(page.text).toMatch(/0 stays/)
})

it('squares of the map are pictures that a browser keeps, and move no clock', async () => {
  const { client, id } = await worker.visit({ seed: 'find', login: 'none' })
  const before = await worker.control.state(id)
  const tile = await fetch(new URL('/map/12/1944/1567', client.origin))
  expect(tile.headers.get('content-type')).toContain('image/svg+xml')
  expect(tile.headers.get('cache-control')).toContain('immutable')
  expect((await worker.control.state(id)).now).toBe(before.now)
  expect((await fetch(new URL('/map/12/1/99999', client.origin))).status).toBe(404)
})
