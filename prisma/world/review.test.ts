import { describe, expect, it } from 'vitest'
import { stream } from '@/lib/rng'
import { citiesOf } from '@/prisma/world/city'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { drawListing } from '@/prisma/world/listing-facts'
import { drawReviews } from '@/prisma/world/review'
import { aggregateOf } from '@/prisma/world/review-aggregate'
import { drawRating, drawScores } from '@/prisma/world/review-scores'
import { meet } from '@/prisma/world/stay'

const cities = citiesOf('seed', 1)
const nextRoomTypeId = idsOf('seed', 'RoomType')
const listings = Array.from({ length: 300 }, (_, index) =>
  drawListing('seed', {
    index,
    id: index,
    city: cities[index % cities.length] as ListingFacts['city'],
    nextRoomTypeId,
  }),
)
const MOTHER_TONGUES = ['English', 'German,English', 'Dutch,English', 'French,English', 'Spanish', 'English,Irish']
const travellers = Array.from({ length: 200 }, (_, id) => ({
  id,
  firstName: `Guest${id}`,
  languages: MOTHER_TONGUES[id % MOTHER_TONGUES.length] as string,
}))
const reviewsOf = (listing: ListingFacts) =>
  drawReviews('seed', listing, {
    hostFirstName: 'Marta',
    plannedPast: [],
    travellers,
    percent: 150,
    personOf: (id) => ({ id, firstName: '', languages: 'English' }),
  })
const meanRating = (quality: number) => {
  const draws = stream('seed', 'rating', quality)
  return Array.from({ length: 2000 }, () => drawRating(draws, quality)).reduce((sum, rating) => sum + rating, 0) / 2000
}

describe('reviews', () => {
  it('are better where the place is better', () => {
    expect(meanRating(-1)).toBeLessThan(4.1)
    expect(meanRating(0.2)).toBeGreaterThan(4.5)
    expect(meanRating(1)).toBeGreaterThan(4.88)
  })

  it('blame a low rating on something', () => {
    const draws = stream('seed', 'scores')
    for (const rating of [1, 2, 3, 4]) expect(drawScores(draws, rating, 'location').location).toBeLessThanOrEqual(3)
    expect(drawScores(draws, 5, null).location).toBeGreaterThanOrEqual(4)
  })

  it('come after the stays that they are of, and those stays do not overlap', () => {
    for (const listing of listings) {
      const { reviews, stays } = reviewsOf(listing)
      for (const { stay, day } of reviews) if (stay !== null) expect(day).toBeGreaterThanOrEqual(stay.to)
      const sorted = stays.toSorted((a, b) => a.from - b.from)
      sorted.forEach((stay, i) => expect(i > 0 && meet(stay, sorted[i - 1] as typeof stay)).toBe(false))
      for (const { to } of stays) expect(to + listing.turnoverNights).toBeLessThan(0)
    }
  })

  it('are in turn, the newest first, each by another guest', () => {
    for (const { reviews } of listings.map(reviewsOf)) {
      expect(reviews.map(({ day }) => day)).toEqual(reviews.map(({ day }) => day).sort((a, b) => b - a))
      expect(new Set(reviews.map(({ authorId }) => authorId)).size).toBe(reviews.length)
    }
  })

  it('name the host now and then, and never leave a gap', () => {
    const texts = listings.flatMap((listing) => reviewsOf(listing).reviews.map(({ text }) => text))
    expect(texts.some((text) => text.includes('Marta'))).toBe(true)
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([])
    expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.85)
  })

  it('give a listing its figures, and none without reviews', () => {
    const { reviews } = reviewsOf(listings.find((listing) => reviewsOf(listing).reviews.length > 3) as ListingFacts)
    const mean = reviews.reduce((sum, { rating }) => sum + rating, 0) / reviews.length
    expect(aggregateOf(reviews)).toMatchObject({ rating100: Math.round(mean * 100), reviewCount: reviews.length })
    expect(aggregateOf([])).toMatchObject({ rating100: null, location100: null, reviewCount: 0 })
  })
})
