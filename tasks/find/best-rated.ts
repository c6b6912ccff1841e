import type { ListingCard } from '@/domain/listing/listing-card'
import { answerIs } from '@/verifiers/checks/answer-is'
import { noChange } from '@/verifiers/checks/no-change'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { drawCities } from '../setup/draw-cities'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { searchAll } from '../setup/search-all'

export interface BestRatedFacts extends TaskFacts {
  city: string
  cityId: number
  amenity: { key: string; name: string }
  /** whole currency units a night, without dates */
  priceMax: number
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
    return { guest: null, city: city.name, cityId: city.id, amenity, priceMax, listingId: home.id, home: home.title }
  })
}

/** A price under which one home has the highest rating alone, and which leaves out one that is rated higher. */
function bestUnder(all: readonly ListingCard[]): { home: ListingCard; priceMax: number } | null {
  const rated = all.filter((card) => card.rating100 !== null).sort((a, b) => (b.rating100 ?? 0) - (a.rating100 ?? 0))
  for (const [i, home] of rated.slice(1).entries()) {
    const better = rated.slice(0, i + 1)
    const isAlone = rated.filter((card) => card.rating100 === home.rating100).length === 1
    const cheapestBetter = Math.min(...better.map((card) => card.nightlyMinor))
    // A round price between the two, with room on both sides.
    const priceMax = Math.ceil((home.nightlyMinor + 1) / 1000) * 10
    const within = all.filter((card) => card.nightlyMinor <= priceMax * 100)
    if (isAlone && cheapestBetter > priceMax * 100 && within.length >= FEWEST) return { home, priceMax }
  }
  return null
}

export const bestRated = defineTask<BestRatedFacts>({
  id: 'best-rated',
  version: 1,
  summary: 'Name the best-rated entire home in a city that has an amenity and costs at most so much a night.',
  journey: 'find',
  difficulty: 2,
  split: 'train',
  login: 'none',
  answer: 'name',
  setup,
  goal: ({ city, amenity, priceMax }) =>
    `Which entire home in ${city} has the highest guest rating, among those with this amenity: ${amenity.name}, that cost at most ` +
    `$${priceMax} a night? Take the price a night that the site shows without dates. Answer with the full title of the listing. Do ` +
    `not book anything.`,
  bindings: ({ listingId, cityId }) => ({ target: `listing:${listingId}`, city: `city:${cityId}` }),
  checks: ({ home }) => [answerIs('It is the best-rated one.', { type: 'name', name: home }), noChange()],
  oracle: async () => {},
  pairs: [],
})
