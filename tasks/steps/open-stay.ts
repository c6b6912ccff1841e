import { follow, type Hands } from './hands'
import { minorIn } from './read-money'
import { resultsAreThere } from './read-results'
import { search, type SearchWords } from './search'

/** Searches a city and opens the stay with this title, from whichever page of the results has it. */
export async function openStay(hands: Hands, title: string, words: SearchWords): Promise<void> {
  await search(hands, words)
  await openResult(hands, title)
}

/** Opens the stay with this title from the results, from the page of them that is open or from the others. */
export async function openResult(hands: Hands, title: string): Promise<void> {
  const { page, step } = hands
  const link = page.getByRole('main').getByRole('heading').getByRole('link', { name: title, exact: true })
  await resultsAreThere(page)
  const first = page.getByRole('link', { name: 'Page 1', exact: true })
  if (!(await link.isVisible()) && (await first.isVisible())) await follow(hands, () => first.click())
  for (;;) {
    await resultsAreThere(page)
    if (await link.isVisible()) break
    const next = page.getByRole('link', { name: 'Next page' })
    if (!(await next.isVisible())) throw new Error(`"${title}" is not among the results`)
    await follow(hands, () => next.click())
  }
  await follow(hands, () => link.click())
  await step(`Opened ${title}`)
}

/** The total on the page that is open, in cents, all fees and taxes included. */
export async function readTotal({ page }: Hands): Promise<number> {
  const row = page.getByRole('row', { name: /^Total/ }).first()
  return minorIn(await row.getByRole('cell').last().innerText())
}
