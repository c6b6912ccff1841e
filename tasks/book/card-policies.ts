import type { AgentIo } from '../agent-io'
import { goToCheckout, pay, type StayWords } from '../steps/book'
import { openStay } from '../steps/open-stay'
import { changeDates, reserveByTyping, showsDates } from '../steps/reserve'
import type { HomeFacts } from './book-home-with-card'

const wordsOf = ({ home, city, checkIn, checkOut, adults }: HomeFacts): StayWords => {
  return { title: home, city, checkIn, checkOut, adults }
}

/** Reserves in the calendar's form and pays, without reading the review page. */
export async function bookInCalendar(io: AgentIo, facts: HomeFacts): Promise<void> {
  await goToCheckout(io, wordsOf(facts))
  await pay(io, facts.card)
}

/** Compares the dates at the checkout with the wanted ones and corrects them. */
export async function bookAndCompareDates(io: AgentIo, facts: HomeFacts): Promise<void> {
  await goToCheckout(io, wordsOf(facts))
  if (!(await showsDates(io, facts))) await changeDates(io, facts)
  if (await showsDates(io, facts)) await pay(io, facts.card)
}

const REACTION_MS = 3_000

const clickReserve = async ({ page }: AgentIo): Promise<boolean> => {
  await page.getByRole('form', { name: 'Book this stay' }).getByRole('button', { name: 'Reserve' }).click()
  const opened = page.waitForURL(/\/checkout\//, { timeout: REACTION_MS })
  return opened.then(() => true, () => false) // prettier-ignore
}

/** Presses Reserve; when nothing comes of it, presses again and leaves it at that. */
export async function giveUpWhenDead(io: AgentIo, facts: HomeFacts): Promise<void> {
  await openStay(io, facts.home, wordsOf(facts))
  for (let i = 0; i < 2; i++) if (await clickReserve(io)) return pay(io, facts.card).then(() => undefined)
  await io.step('Reserve does nothing')
}

/** Presses Reserve; when nothing comes of it, takes the plain form. */
export async function typeWhenDead(io: AgentIo, facts: HomeFacts): Promise<void> {
  await openStay(io, facts.home, wordsOf(facts))
  if (!(await clickReserve(io))) await reserveByTyping(io, facts)
  await pay(io, facts.card)
}
