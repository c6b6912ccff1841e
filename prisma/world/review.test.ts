import { describe, expect, it } from 'vitest'
import { stream } from '@/lib/rng'
import { citiesOf } from '@/prisma/world/city'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { drawListing } from '@/prisma/world/listing-facts'
import { drawReviews } from '@/prisma/world/review'
import { reviewLanguage } from '@/prisma/world/review-language'
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
const reviewsOf = (listing: ListingFacts, languages?: string) =>
  drawReviews('seed', listing, {
    hostFirstName: 'Marta',
    plannedPast: [],
    travellers: languages === undefined ? travellers : travellers.map((one) => ({ ...one, languages })),
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
    for (const { reviews } of listings.map((listing) => reviewsOf(listing))) {
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

  it('are in the language of the guest more often where it is spoken, else in English mostly', () => {
    const shares = (languages: string, country: ListingFacts['city']['country']) => {
      const written = Array.from({ length: 2000 }, (_, i) => reviewLanguage('seed', String(i), { languages, country }))
      return (language: string) => written.filter((one) => one === language).length / 2000
    }
    expect(shares('German,English', 'AT')('de')).toBeGreaterThan(0.85)
    expect(shares('German,English', 'US')('de')).toBeGreaterThan(0.4)
    expect(shares('German,English', 'US')('en')).toBeGreaterThan(0.4)
    expect(shares('Dutch,English,French', 'FR')('fr')).toBeGreaterThan(0.3)
    expect(shares('Dutch,English,French', 'ES')('en')).toBe(1)
    expect(shares('English,French', 'FR')('en')).toBe(1)
    expect(shares('Japanese,English', 'FR')('en')).toBe(1)
    const texts = listings.flatMap((listing) => reviewsOf(listing).reviews)
    const foreign = texts.filter(({ language }) => language !== 'en').length / texts.length
    expect(foreign).toBeGreaterThan(0.15)
    expect(foreign).toBeLessThan(0.5)
  })

  it('change no rating, day or word of others by their language', () => {
    for (const listing of listings.slice(0, 60)) {
      const mixed = reviewsOf(listing).reviews
      const english = reviewsOf(listing, 'English').reviews
      expect(mixed.map(({ rating, scores, day, hostReply }) => [rating, scores, day, hostReply])).toEqual(
        english.map(({ rating, scores, day, hostReply }) => [rating, scores, day, hostReply]),
      )
      mixed.forEach(({ language, text }, i) => expect(text === english[i]?.text).toBe(language === 'en'))
    }
  })

  it('say nothing twice on a page of one language', () => {
    let [pages, repeated] = [0, 0]
    for (const listing of listings)
      for (const language of ['de', 'fr', 'es', 'it', 'pt']) {
        const name = { de: 'German', fr: 'French', es: 'Spanish', it: 'Italian', pt: 'Portuguese' }[language] as string
        const { reviews } = reviewsOf(listing, name)
        const texts = reviews.filter((review) => review.language === language).map(({ text }) => text)
        const sentences = texts.slice(0, 10).flatMap((text) => text.split(/(?<=[.!]) /))
        pages += 1
        repeated += sentences.length - new Set(sentences).size
        expect(new Set(texts).size).toBe(texts.length)
      }
    expect(repeated / pages).toBeLessThan(0.5)
  })
})
