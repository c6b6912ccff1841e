import type { AgentIo } from '../agent-io'
import { openStay, readTotal } from '../steps/open-stay'
import { dollars } from '../steps/read-money'
import { impatient, patient, untilGivenUp } from '../steps/rate-limit'
import { readResults } from '../steps/read-results'
import { filter, search } from '../steps/search'
import { openUpcomingTrip, readRefund } from '../steps/trips'
import type { Hands } from '../steps/hands'
import type { BestRatedFacts } from './best-rated'
import type { RefundFacts } from './refund-if-cancelled'
import type { PriceFacts } from './total-price'

/** Opens the home with its dates and guests and reads the total. */
export async function findTotal(io: AgentIo, { home, city, checkIn, checkOut, adults }: PriceFacts): Promise<void> {
  await openStay(io, home, { city, checkIn, checkOut, adults })
  await io.answer({ amount: dollars(await readTotal(io)), currency: 'USD' })
}

async function findBest(hands: Hands, { city, amenity, priceMax, fewestReviews }: BestRatedFacts): Promise<void> {
  await search(hands, { city })
  await filter(hands, { ticks: ['Entire place', amenity.name], priceMax })
  const [best] = (await readResults(hands))
    .filter(({ reviews }) => reviews >= fewestReviews)
    .sort((a, b) => (b.rating ?? 0) - (a.rating ?? 0))
  if (best) await hands.answer(best.title)
}

/** Filters, reads all results and names the best of them. */
export const findBestRated = (io: AgentIo, facts: BestRatedFacts): Promise<void> => findBest(io, facts)

export const findBestRatedPatiently = (io: AgentIo, facts: BestRatedFacts): Promise<void> =>
  findBest(patient(io), facts)

export const findBestRatedImpatiently = (io: AgentIo, facts: BestRatedFacts): Promise<void> =>
  untilGivenUp(() => findBest(impatient(io), facts))

/** Reads on the page of the trip what comes back. */
export async function findRefund(io: AgentIo, { city }: RefundFacts): Promise<void> {
  await openUpcomingTrip(io, `, ${city}, `)
  const { refundMinor } = await readRefund(io)
  await io.answer({ amount: dollars(refundMinor), currency: 'USD' })
}
