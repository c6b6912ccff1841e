import type { ListingCard } from '@/domain/listing/listing-card'
import { answerIs } from '@/verifiers/checks/answer-is'
import { noChange } from '@/verifiers/checks/no-change'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { drawCities } from '../setup/draw-cities'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { searchAll } from '../setup/search-all'
import { findBestRated, findBestRatedImpatiently, findBestRatedPatiently } from './find-policies'

export interface BestRatedFacts extends TaskFacts {
  city: string
  cityId: number
  amenity: { key: string; name: string }
  /** whole currency units a night, without dates */
  priceMax: number
  fewestReviews: number
  listingId: number
  home: string
}

const AMENITIES = [
  'kitchen',
  'washer',
  'workspace',
  'tv',
  'coffee-machine',
  'balcony',
  'free-parking',
  'air-conditioning',
]
const FEWEST = 4
const FEWEST_REVIEWS = 5

async function setup(world: TaskWorld): Promise<BestRatedFacts> {
  const amenities = await world.ctx.db.amenity.findMany({ where: { key: { in: AMENITIES } }, orderBy: { id: 'asc' } })
  const cities = await drawCities(world)
  const candidates = cities.flatMap((city) => inDrawnOrder(world, `amenity of ${city.slug}`, amenities).map((amenity) => ({ city, amenity }))) // prettier-ignore
  return firstThatFits(candidates, async ({ city, amenity: { key, name } }) => {
    const wish = { cityId: city.id, kinds: ['entire'], amenities: [key] }
    const all = await searchAll(world, wish)
    if (!all) return null
    const best = bestUnder(all)
    if (!best) return null
    const { home, priceMax } = best
    const isNamedOnce = (await world.ctx.db.listing.count({ where: { title: home.title } })) === 1
    const found = await searchAll(world, { ...wish, priceMax })
    // The price filter of the site must mean what the goal says.
    const expected = all.filter((card) => card.nightlyMinor <= priceMax * 100)
    if (!isNamedOnce || found?.length !== expected.length) return null
    const amenity = { key, name }
    return {
      guest: null,
      city: city.name,
      cityId: city.id,
      amenity,
      priceMax,
      fewestReviews: FEWEST_REVIEWS,
      listingId: home.id,
      home: home.title,
    }
  })
}

/**
 * A price under which one of the homes with enough reviews has the highest rating alone, while one with too few reviews is rated higher still:
 * whoever takes the first of the list is wrong.
 */
function bestUnder(all: readonly ListingCard[]): { home: ListingCard; priceMax: number } | null {
  for (const home of all) {
    // A round price a little above this home's.
    const priceMax = Math.ceil((home.nightlyMinor + 1) / 1000) * 10
    const within = all.filter((card) => card.nightlyMinor <= priceMax * 100)
    const top = Math.max(...within.filter(isReviewed).map(ratingOf))
    const isBest = isReviewed(home) && ratingOf(home) === top
    const isAlone = within.filter((card) => isReviewed(card) && ratingOf(card) === top).length === 1
    const hasDecoy = within.some((card) => !isReviewed(card) && ratingOf(card) > top)
    if (isBest && isAlone && hasDecoy && within.length >= FEWEST) return { home, priceMax }
  }
  return null
}

const ratingOf = ({ rating100 }: ListingCard) => rating100 ?? 0
const isReviewed = ({ reviewCount }: ListingCard) => reviewCount >= FEWEST_REVIEWS

export const bestRated = defineTask<BestRatedFacts>({
  id: 'best-rated',
  version: 1,
  summary: 'Name the best-rated entire home in a city with an amenity, some reviews and a price limit.',
  journey: 'find',
  difficulty: 2,
  split: 'train',
  login: 'none',
  answer: 'name',
  setup,
  goal: ({ city, amenity, fewestReviews, priceMax }) =>
    `Which entire home in ${city} has the highest guest rating? Count only homes with this amenity: ${amenity.name}, with at least ` +
    `${fewestReviews} reviews, and with a price of at most $${priceMax} a night, as the site shows it without dates. Answer with the ` +
    `full title of the listing. Do not book anything.`,
  bindings: ({ listingId, cityId }) => ({ target: `listing:${listingId}`, city: `city:${cityId}` }),
  checks: ({ home }) => [answerIs('It is the best-rated one.', { type: 'name', name: home }), noChange()],
  oracle: findBestRated,
  pairs: [
    {
      fault: 'edge-rate-limit-429',
      params: { capacity: 1, refillPerTick: 0.02 },
      competent: findBestRatedPatiently,
      naive: findBestRatedImpatiently,
    },
  ],
})
