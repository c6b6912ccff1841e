import { answerIs } from '@/verifiers/checks/answer-is'
import { noChange } from '@/verifiers/checks/no-change'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { drawDates, type StayDates } from '../setup/draw-dates'
import { drawnInteger, inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { quoteOrNull } from '../setup/quote-or-null'
import { longDate, party } from '../words'
import { findTotal } from './find-policies'

export interface PriceFacts extends TaskFacts, StayDates {
  listingId: number
  home: string
  city: string
  adults: number
  totalMinor: number
  currency: string
}

async function setup(world: TaskWorld): Promise<PriceFacts> {
  const { db } = world.ctx
  const homes = await db.listing.findMany({
    where: { kind: 'entire', maxGuests: { gte: 3 }, cleaningFeeMinor: { gt: 0 } },
    include: { city: true },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  return firstThatFits(inDrawnOrder(world, 'home', homes), async ({ id: listingId, title, city, ...home }, n) => {
    if ((await db.listing.count({ where: { title } })) > 1) return null
    const dates = drawDates(world, n, { min: 3, max: 8 })
    const adults = drawnInteger(world, 'adults', n, 2, Math.min(6, home.maxGuests))
    const rest = { children: 0, infants: 0, pets: 0, rooms: 1 }
    const quote = await quoteOrNull(world, { listingId, roomTypeId: null, ...dates, adults, ...rest })
    if (!quote) return null
    const { totalMinor, currency } = quote.breakdown
    return { guest: null, listingId, home: title, city: city.name, adults, totalMinor, currency, ...dates }
  })
}

export const totalPrice = defineTask<PriceFacts>({
  id: 'total-price',
  version: 1,
  summary: 'Say what a named home costs in total for some dates and guests.',
  journey: 'find',
  difficulty: 1,
  split: 'train',
  login: 'none',
  answer: 'money',
  setup,
  goal: ({ home, city, adults, checkIn, checkOut }) =>
    `What does "${home}" in ${city} cost for ${party(adults)} from ${longDate(checkIn)} to ${longDate(checkOut)}, with all fees and ` +
    `taxes? Answer with the total amount. Do not book anything.`,
  bindings: ({ listingId }) => ({ target: `listing:${listingId}` }),
  checks: ({ totalMinor, currency }) => [
    answerIs('The total is right.', { type: 'money', minor: totalMinor, currency }),
    noChange(),
  ],
  oracle: findTotal,
  pairs: [],
})
