import type { AgentIo } from '../agent-io'
import type { Hands } from '../steps/hands'
import { openStay, readTotal } from '../steps/open-stay'
import { impatient, patient, untilGivenUp } from '../steps/rate-limit'
import { dollars } from '../steps/read-money'
import type { CompareFacts } from './compare-two-homes'

async function compare(hands: Hands, { homes, city, checkIn, checkOut, adults }: CompareFacts): Promise<void> {
  const totals: number[] = []
  for (const { title } of homes) {
    await openStay(hands, title, { city, checkIn, checkOut, adults })
    totals.push(await readTotal(hands))
  }
  const differenceMinor = Math.max(...totals) - Math.min(...totals)
  await hands.answer({ amount: dollars(differenceMinor), currency: 'USD' })
}

/** Opens both homes with the dates and takes one total from the other. */
export const compareTotals = (io: AgentIo, facts: CompareFacts): Promise<void> => compare(io, facts)

export const compareTotalsPatiently = (io: AgentIo, facts: CompareFacts): Promise<void> => compare(patient(io), facts)

export const compareTotalsImpatiently = (io: AgentIo, facts: CompareFacts): Promise<void> =>
  untilGivenUp(() => compare(impatient(io), facts))
