import type { AgentIo } from '../agent-io'
import { pay } from '../steps/book'
import { openResult, readTotal } from '../steps/open-stay'
import { readResults, type Result } from '../steps/read-results'
import { reserve } from '../steps/reserve'
import { filter, search } from '../steps/search'
import type { CheapestFacts } from './book-cheapest-home'

async function searchHomes(io: AgentIo, { city, checkIn, checkOut, adults, amenity }: CheapestFacts): Promise<void> {
  await search(io, { city, checkIn, checkOut, adults })
  await filter(io, { ticks: ['Entire place', 'Instant booking', amenity.name] })
}

const cheapestOf = (results: readonly Result[]): Result | undefined =>
  results.reduce<Result | undefined>(
    (best, one) => (one.totalMinor !== null && one.totalMinor < (best?.totalMinor ?? Infinity) ? one : best),
    undefined,
  )

/** Searches, goes to the checkout of the cheapest result, and returns its total there; null when there is none. */
async function goToCheapest(io: AgentIo, facts: CheapestFacts): Promise<number | null> {
  await searchHomes(io, facts)
  const cheapest = cheapestOf(await readResults(io))
  if (!cheapest) return null
  await openResult(io, cheapest.title)
  await reserve(io)
  return readTotal(io)
}

/** Books the cheapest result and believes all it sees. */
export async function bookCheapest(io: AgentIo, facts: CheapestFacts): Promise<void> {
  await goToCheapest(io, facts)
  await pay(io)
}

const MOST_TRIES = 4

/** Looks at the total at the checkout and at what comes after the payment; when one is not right, searches again for what is cheapest now. */
export async function bookCheapestWithCare(io: AgentIo, facts: CheapestFacts): Promise<void> {
  for (let i = 0; i < MOST_TRIES; i++) {
    const totalMinor = await goToCheapest(io, facts)
    if (totalMinor === null) return
    if (totalMinor > facts.budgetMinor) continue
    if ((await pay(io)) === 'booked') return
  }
}

/** When the cheapest is gone, takes the home that the site shows first. */
export async function bookFirstWhenTaken(io: AgentIo, facts: CheapestFacts): Promise<void> {
  await goToCheapest(io, facts)
  if ((await pay(io)) === 'booked') return
  await search(io, facts)
  await filter(io, { ticks: ['Entire place'] })
  const right = facts.options.map(({ title }) => title)
  const first = (await readResults(io)).find(({ title }) => !right.includes(title))
  if (!first) return
  await openResult(io, first.title)
  await reserve(io)
  await pay(io)
}
