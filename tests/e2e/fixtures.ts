import { test as base, type Page } from '@playwright/test'
import { visitsTo, type Visits } from '../fixtures/worker'

interface Fixtures {
  worker: Visits
  /** Starts an episode and opens the site in it; signed in as a guest of the village unless told otherwise. Returns the id of the episode. */
  enter: (wish?: { login?: 'guest' | 'none'; plan?: unknown; seed?: string }) => Promise<string>
}

const address = () => JSON.parse(process.env.E2E_WORKER ?? '{}') as Parameters<typeof visitsTo>[0]

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(address().siteUrl),
  worker: async ({}, use) => {
    await use(visitsTo(address()))
  },
  enter: async ({ page, worker }, use) => {
    await use(async ({ login = 'guest', seed = 'e2e', plan } = {}) => {
      const { id, url } = await worker.control.create({ seed, login, ...(plan !== undefined && { plan }) })
      await page.goto(url)
      return id
    })
  },
})

export { expect } from '@playwright/test'

/** Picks the nights in the calendar that is open. */
export async function pickDates(page: Page, days: string[]): Promise<void> {
  const calendar = page.getByRole('dialog', { name: 'Choose your dates' })
  for (const day of days) {
    const date = new Date(`${day}T00:00:00Z`)
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(date)
    const grid = calendar.getByRole('grid', { name: part({ month: 'long', year: 'numeric' }) })
    await calendar.getByRole('grid').first().waitFor()
    while (!(await grid.isVisible())) await calendar.getByRole('button', { name: /next month/i }).click()
    await grid
      .getByRole('button', {
        name: new RegExp(`${part({ month: 'long' })} ${date.getUTCDate()}(st|nd|rd|th)?, ${date.getUTCFullYear()}`),
      })
      .click()
  }
}
