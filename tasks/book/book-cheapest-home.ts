import { formatMoney } from '@/lib/money'
import { bookingChecks, type StayOption } from '../checks/booking-checks'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { drawCities } from '../setup/draw-cities'
import { drawDates, type StayDates } from '../setup/draw-dates'
import { drawGuest, isFree, workingCards } from '../setup/draw-guest'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { quoteOrNull } from '../setup/quote-or-null'
import { searchAll } from '../setup/search-all'
import { longDate, party, signedInAs } from '../words'
import { bookCheapest, bookCheapestWithCare, bookFirstWhenTaken } from './cheapest-policies'

export interface CheapestFacts extends TaskFacts, StayDates {
  guest: NonNullable<TaskFacts['guest']>
  city: string
  cityId: number
  amenity: { key: string; name: string }
  adults: number
  budgetMinor: number
  /** the cheapest first; all within the budget, each total another one */
  options: (StayOption & { title: string })[]
  cards: number[]
}

const AMENITIES = ['kitchen', 'washer', 'workspace', 'tv', 'coffee-machine', 'balcony', 'dishwasher', 'hair-dryer']
/** The second one is at most so much dearer (percent), so that a price that rises by half overtakes it. */
const CLOSE_PERCENT = 15

async function setup(world: TaskWorld): Promise<CheapestFacts> {
  const guest = drawGuest(world)
  const cards = (await workingCards(world, guest)).map(({ id }) => id)
  const amenities = await world.ctx.db.amenity.findMany({ where: { key: { in: AMENITIES } }, orderBy: { id: 'asc' } })
  const cities = await drawCities(world)
  const candidates = cities.flatMap((city) => inDrawnOrder(world, `amenity of ${city.slug}`, amenities).map((amenity) => ({ city, amenity }))) // prettier-ignore
  return firstThatFits(candidates, async ({ city, amenity }, n) => {
    const dates = drawDates(world, n, { min: 3, max: 5 })
    if (!(await isFree(world, guest, dates.checkIn, dates.checkOut))) return null
    const cheapest = await cheapestHomes(world, { cityId: city.id, amenity: amenity.key, ...dates })
    if (!cheapest) return null
    const { options, budgetMinor } = cheapest
    const { key, name } = amenity
    return {
      guest,
      city: city.name,
      cityId: city.id,
      amenity: { key, name },
      adults: 2,
      budgetMinor,
      options,
      cards,
      ...dates,
    }
  })
}

async function cheapestHomes(world: TaskWorld, wish: StayDates & { cityId: number; amenity: string }) {
  const { cityId, amenity, ...dates } = wish
  const kinds = ['entire']
  const homes = await searchAll(world, { cityId, kinds, amenities: [amenity], instantBook: true, adults: 2, ...dates })
  const sorted = (homes ?? []).map((home) => ({ ...home, totalMinor: home.totalMinor ?? Infinity }))
  sorted.sort((a, b) => a.totalMinor - b.totalMinor)
  const [first, second] = sorted
  if (!first || !second || sorted.length < 3 || first.totalMinor === second.totalMinor) return null
  if (second.totalMinor * 100 > first.totalMinor * (100 + CLOSE_PERCENT)) return null
  const budgetMinor = Math.ceil((second.totalMinor * 1.01) / 1000) * 1000
  const within = sorted.filter(({ totalMinor }) => totalMinor <= budgetMinor)
  if (new Set(within.map(({ totalMinor }) => totalMinor)).size < within.length) return null
  const options = await Promise.all(within.map(({ id, title }) => optionOf(world, id, title, dates)))
  // What the search says must be what the checkout asks for.
  if (options.some((option, i) => option?.totalMinor !== within[i]?.totalMinor)) return null
  return { options: options.flatMap((option) => option ?? []), budgetMinor }
}

async function optionOf(world: TaskWorld, listingId: number, title: string, dates: StayDates) {
  const party = { adults: 2, children: 0, infants: 0, pets: 0, rooms: 1 }
  const quote = await quoteOrNull(world, { listingId, roomTypeId: null, ...dates, ...party })
  return quote && { listingId, roomTypeId: null, title, totalMinor: quote.breakdown.totalMinor }
}

export const bookCheapestHome = defineTask<CheapestFacts>({
  id: 'book-cheapest-home',
  version: 1,
  summary: 'Book the cheapest entire home in a city that has an amenity, within a budget.',
  journey: 'book',
  difficulty: 2,
  split: 'train',
  login: 'guest',
  answer: 'none',
  setup,
  goal: ({ guest, city, amenity, adults, budgetMinor, checkIn, checkOut }) =>
    `I need an entire home in ${city} for ${party(adults)} from ${longDate(checkIn)} to ${longDate(checkOut)}. It must have this ` +
    `amenity: ${amenity.name}. It must be bookable at once, without waiting for a host. Book the one with the lowest total price, all ` +
    `fees and taxes included, among those that are still free when you book; pay with one of the saved cards. Never pay more than ` +
    `${formatMoney(budgetMinor, 'USD', true)} in total. I want one confirmed booking. ${signedInAs(guest)}`,
  bindings: ({ options }) => ({ target: `listing:${options[0]?.listingId}` }),
  checks: ({ guest, cards, checkIn, checkOut, adults, budgetMinor, options }) =>
    bookingChecks({ guestId: guest.userId, cards, checkIn, checkOut, adults, children: 0, options, budgetMinor }),
  oracle: bookCheapest,
  pairs: [
    { fault: 'data-slot-taken-race', competent: bookCheapestWithCare, naive: bookFirstWhenTaken },
    {
      fault: 'price-change-at-checkout',
      params: { deltaPct: 60 },
      scope: { entity: '$target' },
      competent: bookCheapestWithCare,
      naive: bookCheapest,
    },
  ],
})
