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

/** Fills in the form of a new card whose bank asks for a code, and chooses the card. */
export async function addCardThatAsks(page: Page): Promise<void> {
  await page.getByLabel('Card number').fill('4000 0000 0000 3220')
  await page.getByLabel('Expiry date').fill('12/30')
  await page.getByLabel('Security code').fill('123')
  await page.getByLabel('Name on card').fill('Test Guest')
  await page.getByRole('button', { name: 'Add card' }).click()
  await page.getByRole('radio', { name: /3220/ }).check()
}

/** The code of the bank from the mailbox; leaves the page where it was. */
export async function readBankCode(page: Page, { control }: Visits, episode: string): Promise<string> {
  const provider = page.url()
  await control.advance(episode, 60)
  await page.goto('/mail')
  await page.getByRole('link').filter({ hasText: /code/i }).first().click()
  const [code = ''] = /\b\d{6}\b/.exec(await page.getByRole('main').innerText()) ?? []
  await page.goto(provider)
  return code
}
