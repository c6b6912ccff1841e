import { expect } from 'vitest'
import { addDays } from '@/lib/calendar-date'
import { REFERENCE_DATE } from '@/prisma/world/reference'
import type { SiteClient } from '../fixtures/site-client'
import type { Facts, ListingFacts } from './facts'
import type { Criteria } from './goal'
import { inOrder, obeys, resultsOn, type Result } from './results'

const LISTS = new Set([
  'kinds',
  'propertyTypes',
  'amenities',
  'categories',
  'tags',
  'stars',
  'meals',
  'childAges',
  'brands',
  'roomTypes',
  'bedTypes',
  'months',
])

export interface Found {
  criteria: Criteria
  params: URLSearchParams
  results: Result[]
  listings: ListingFacts[]
}

/** The next day of the world's calendar with this month and day, such as `02-14`. */
export function nextDay(monthDay: string): string {
  const [year] = REFERENCE_DATE.split('-')
  const soon = `${year}-${monthDay}`
  return soon > REFERENCE_DATE ? soon : `${Number(year) + 1}-${monthDay}`
}

/** The parameters of a search, with the dates counted from the world's day. `shift` moves them by days, for a time of year that nobody sells yet. */
function paramsOf(
  criteria: Criteria,
  place: { where: string; near?: string },
  brand: string | undefined,
  checkIn: string | null,
) {
  const { from: _from, nights, where: _where, near: _near, brands, ...rest } = criteria
  const params = new URLSearchParams({ where: place.where, ...(place.near !== undefined && { near: place.near }) })
  if (checkIn !== null) {
    params.set('checkIn', checkIn)
    params.set('checkOut', addDays(checkIn, Number(nights)))
  }
  if (brands !== undefined && brand !== undefined) params.set('brands', brand)
  for (const [name, value] of Object.entries(rest))
    for (const one of LISTS.has(name) ? String(value).split(',') : [String(value)]) params.append(name, one)
  return params
}

/**
 * Searches as the goal says, on the facts of this world: in the place that is wished for if it has such stays, else in the best known place that has, and
 * when nobody sells the season yet, a month and a half from now. Every result is held against the database.
 */
export async function find(client: SiteClient, facts: Facts, criteria: Criteria): Promise<Found> {
  const days = criteria.from === undefined ? [null] : [nextDay(String(criteria.from)), addDays(REFERENCE_DATE, 46)]
  const brands = criteria.brands === undefined ? [undefined] : facts.brands().slice(0, 4)
  const tried: string[] = []
  for (const checkIn of days)
    for (const place of facts.places(criteria))
      for (const brand of brands) {
        const params = paramsOf(criteria, place, brand, checkIn)
        const page = await client.open(`/search?${params}`)
        expect(page.status, `${page.url} ${page.text.slice(0, 200)}`).toBe(200)
        const results = resultsOn(page)
        tried.push(`${place.where} ${checkIn ?? ''} ${brand ?? ''}`)
        if (results.length === 0) continue
        const listings = results.map(({ id }) => facts.listing(id))
        for (const listing of listings) obeys(listing, criteria)
        inOrder(results, String(criteria.sort ?? ''), listings)
        expect(results.map(({ title }) => title)).toEqual(listings.map(({ title }) => title))
        return { criteria, params, results, listings }
      }
  throw new Error(
    `no place of this world has ${JSON.stringify(criteria)}; tried ${tried.length}: ${tried.slice(0, 5).join('; ')}`,
  )
}
