import type { Page } from 'playwright-core'
import { follow, type Hands } from './hands'
import { minorIn } from './read-money'

/** What a card among the results says. */
export interface Result {
  title: string
  nightlyMinor: number
  /** null without dates */
  totalMinor: number | null
  /** 4.87; null without reviews */
  rating: number | null
  reviews: number
}

/** Waits until the line with the number of results is there. */
export const resultsAreThere = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /\bstays?\b/ })
    .waitFor()

/** Reads the results on all pages, in their order. */
export async function readResults(hands: Hands): Promise<Result[]> {
  const { page } = hands
  const results: Result[] = []
  for (;;) {
    await page
      .getByRole('status')
      .filter({ hasText: /\bstays?\b/ })
      .waitFor()
    const cards = await page.getByRole('main').getByRole('article').all()
    for (const card of cards) {
      const title = (await card.getByRole('heading').innerText()).trim()
      results.push({ title, ...readCard(await card.innerText()) })
    }
    const next = page.getByRole('link', { name: 'Next page' })
    if (!(await next.isVisible())) return results
    await follow(hands, () => next.click())
  }
}

function readCard(text: string): Omit<Result, 'title'> {
  const [, nightly = ''] = /(\$[\d,.]+)\s+a night/.exec(text) ?? []
  const [, total] = /(\$[\d,.]+)\s+in all/.exec(text) ?? []
  const [, rating, reviews = '0'] = /Rated ([\d.]+) out of 5, ([\d,]+) reviews?/.exec(text) ?? []
  return {
    nightlyMinor: minorIn(nightly),
    totalMinor: total ? minorIn(total) : null,
    rating: rating ? Number(rating) : null,
    reviews: Number(reviews.replaceAll(',', '')),
  }
}
