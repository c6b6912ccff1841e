import { expect } from 'vitest'
import type { HTMLElement } from 'node-html-parser'
import type { SitePage } from '../fixtures/site-client'
import type { ListingFacts } from './facts'
import type { Criteria } from './goal'

export interface Result {
  id: number
  title: string
  text: string
  href: string
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
const idIn = (href: string, part: string) => Number(new RegExp(`/${part}/(\\d+)`).exec(href)?.[1] ?? NaN)

/** The cards of a page of results, in their order. */
export function resultsOn(page: SitePage, part: 'stays' | 'experiences' = 'stays'): Result[] {
  const cards = page.root.querySelectorAll('main article')
  return cards.flatMap((card: HTMLElement) => {
    const link = card.querySelectorAll('h2 a, h3 a').find((a) => idIn(a.getAttribute('href') ?? '', part) > 0)
    if (!link) return []
    const href = link.getAttribute('href') ?? ''
    return [{ id: idIn(href, part), title: fold(link.textContent), text: fold(card.structuredText), href }]
  })
}

/** The first amount of a text in dollars and cents, as cents. */
function amountIn(text: string): number {
  const found = /\$([\d,]+(?:\.\d\d)?)/.exec(text)?.[1]
  return found === undefined ? NaN : Math.round(Number(found.replaceAll(',', '')) * 100)
}

const listOf = (value: Criteria[string] | undefined) => (value === undefined ? [] : String(value).split(','))

/** Holds a listing of the results against what was asked, as far as a listing alone can say. */
export function obeys(listing: ListingFacts, criteria: Criteria): void {
  const has = (values: string[], of: string[]) =>
    expect(of, `${listing.title} has them`).toEqual(expect.arrayContaining(values))
  if (criteria.kinds !== undefined) expect(listOf(criteria.kinds)).toContain(listing.kind)
  if (criteria.propertyTypes !== undefined) expect(listOf(criteria.propertyTypes)).toContain(listing.propertyType)
  if (criteria.stars !== undefined) expect(listOf(criteria.stars)).toContain(String(listing.starClass))
  if (criteria.minRating !== undefined)
    expect(listing.rating100).toBeGreaterThanOrEqual(Number(criteria.minRating) * 10)
  if (criteria.pets !== undefined) expect(listing.petsAllowed).toBe(1)
  has(listOf(criteria.amenities), listing.amenities)
  has(listOf(criteria.tags), listing.categories)
  if (criteria.categories !== undefined)
    expect(listOf(criteria.categories).some((key) => listing.categories.includes(key))).toBe(true)
}

/** Whether the results stand in the order that was asked for. */
export function inOrder(results: Result[], sort: string, listings: ListingFacts[]): void {
  const amounts = results.map(({ text }) => amountIn(text))
  const ratings = listings.map(({ rating100 }) => rating100 ?? 0)
  const rising = (values: number[]) => values.every((value, i) => i === 0 || value >= values[i - 1]!)
  if (sort === 'price') expect(rising(amounts), `prices ${amounts.join(' ')} rise`).toBe(true)
  if (sort === 'price-desc') expect(rising(amounts.reverse()), `prices ${amounts.join(' ')} fall`).toBe(true)
  if (sort === 'rating') expect(rising(ratings.reverse()), `ratings ${ratings.join(' ')} fall`).toBe(true)
}
