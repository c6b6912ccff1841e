import { answerIs } from '@/verifiers/checks/answer-is'
import { noChange } from '@/verifiers/checks/no-change'
import { defineTask, type TaskFacts, type TaskWorld } from '../define-task'
import { drawCities } from '../setup/draw-cities'
import { drawDates, type StayDates } from '../setup/draw-dates'
import { inDrawnOrder } from '../setup/draws'
import { firstThatFits } from '../setup/first-that-fits'
import { quoteOrNull } from '../setup/quote-or-null'
import { searchAll } from '../setup/search-all'
import { longDate, party } from '../words'
import { compareTotals, compareTotalsImpatiently, compareTotalsPatiently } from './compare-policies'

export interface CompareFacts extends TaskFacts, StayDates {
  city: string
  cityId: number
  adults: number
  homes: { listingId: number; title: string; totalMinor: number }[]
  differenceMinor: number
  currency: string
}

async function setup(world: TaskWorld): Promise<CompareFacts> {
  return firstThatFits(await drawCities(world), async ({ id: cityId, name: city }, n) => {
    const dates = drawDates(world, n, { min: 3, max: 5 })
    const stay = { ...dates, adults: 2, children: 0, infants: 0, pets: 0, rooms: 1 }
    const cards = (await searchAll(world, { cityId, kinds: ['entire'], ...dates, adults: 2 })) ?? []
    const homes: CompareFacts['homes'] = []
    for (const { id: listingId, title } of inDrawnOrder(world, `homes of ${city}`, cards)) {
      const isNamedOnce = (await world.ctx.db.listing.count({ where: { title } })) === 1
      const quote = await quoteOrNull(world, { listingId, roomTypeId: null, ...stay })
      if (!quote || !isNamedOnce) continue
      homes.push({ listingId, title, totalMinor: quote.breakdown.totalMinor })
      if (homes.length === 2) break
    }
    const [a, b] = homes
    if (!a || !b || a.totalMinor === b.totalMinor) return null
    const differenceMinor = Math.abs(a.totalMinor - b.totalMinor)
    return { guest: null, city, cityId, adults: 2, homes, differenceMinor, currency: 'USD', ...dates }
  })
}

export const compareTwoHomes = defineTask<CompareFacts>({
  id: 'compare-two-homes',
  version: 1,
  summary: 'Say how much one saves with the cheaper of two named homes.',
  journey: 'compare',
  difficulty: 2,
  split: 'train',
  login: 'none',
  answer: 'money',
  setup,
  goal: ({ city, adults, homes: [a, b], checkIn, checkOut }) =>
    `We are ${party(adults)} and can not decide between two homes in ${city}: "${a?.title}" and "${b?.title}". Taking the total ` +
    `with all fees and taxes from ${longDate(checkIn)} to ${longDate(checkOut)}, how much do we save with the cheaper one? Answer with ` +
    `the difference of the two totals. Do not book anything.`,
  bindings: ({ homes, cityId }) => ({ target: `listing:${homes[0]?.listingId}`, city: `city:${cityId}` }),
  checks: ({ differenceMinor, currency }) => [
    answerIs('The difference is right.', { type: 'money', minor: differenceMinor, currency }),
    noChange(),
  ],
  oracle: compareTotals,
  pairs: [
    {
      fault: 'edge-rate-limit-429',
      params: { capacity: 2, refillPerTick: 0.02 },
      competent: compareTotalsPatiently,
      naive: compareTotalsImpatiently,
    },
  ],
})
