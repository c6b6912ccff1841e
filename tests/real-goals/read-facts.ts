import { expect } from 'vitest'
import type { SitePage } from '../fixtures/site-client'
import type { Facts, ListingFacts } from './facts'
import type { Fact } from './goal'

const CATEGORIES = ['Cleanliness', 'Accuracy', 'Check-in', 'Communication', 'Location', 'Value']

/** Looks for a fact of a listing on its page, as the database has it. */
export function readFact(page: SitePage, fact: Fact, listing: ListingFacts, facts: Facts): void {
  const { text } = page
  const says = (words: string | RegExp) => expect(text, `${fact} on ${page.url}`).toMatch(words)
  const shows = (words: string) => expect(text, `${fact} on ${page.url}`).toContain(words.replace(/\s+/g, ' '))
  switch (fact) {
    case 'title':
      return shows(listing.title)
    case 'price':
    case 'total':
      return says(/\p{Sc}\s?\d/u)
    case 'fees':
      return [/service fee/i, /taxes/i].forEach(says)
    case 'rating':
      return listing.rating100 === null ? says(/new/i) : shows((listing.rating100 / 100).toFixed(2))
    case 'reviewCount':
      return shows(listing.reviewCount.toLocaleString('en-US'))
    case 'reviews':
      return listing.newestReview === null ? says(/no reviews/i) : shows(listing.newestReview.slice(0, 30))
    case 'categories':
      return CATEGORIES.forEach((name) => says(new RegExp(`${name}[^.]{0,12}\\d\\.\\d`)))
    case 'distance':
      return says(/\d(\.\d)? ?(km|m)\b/)
    case 'airport':
      return expect(
        listing.airports.some((name) => text.includes(name)),
        `one of ${listing.airports.join()}`,
      ).toBe(true)
    case 'neighbourhood':
      return shows(listing.neighbourhood)
    case 'description':
      return shows(listing.description.split('\n')[0]!.slice(0, 40))
    case 'bathrooms':
      return says(new RegExp(`${String(listing.bathrooms).replace('.', '\\.')} (private |shared )?bath`, 'i'))
    case 'pets':
      return says(/pets/i)
    case 'amenities':
      return facts.amenityNames(listing.amenities.slice(0, 3)).forEach(shows)
    case 'policy':
      return says(/cancel/i)
    case 'rooms':
      return listing.roomTypes.forEach(shows)
    case 'roomsLeft':
      return says(/\d+ (rooms? )?left/i)
    case 'duration':
      return says(/\d+ (min|hour)/i)
  }
}
