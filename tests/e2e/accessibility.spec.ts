import { AxeBuilder } from '@axe-core/playwright'
import { freeHomes, freeRooms, type FreeStay } from '../fixtures/free-stay'
import { SITE_PATHS } from '../fixtures/site-paths'
import { expect, test } from './fixtures'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** @param within only this part, for what is open over others without making them inert: what it covers half is no target of its size */
async function violations(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(RULES)
  const { violations: found } = await (within === undefined ? builder : builder.include(within)).analyze()
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}

for (const path of SITE_PATHS) {
  test(`${path} can be used by everyone`, { tag: '@mobile' }, async ({ page, enter }) => {
    await enter({ login: ['/login', '/signup'].includes(path) ? 'none' : 'guest' })
    await page.goto(path)
    expect(await violations(page)).toEqual([])
    const [width, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
    expect(content, 'nothing is wider than the screen').toBeLessThanOrEqual(width!)
  })
}

const dates = ({ checkIn, checkOut }: FreeStay) => `checkIn=${checkIn}&checkOut=${checkOut}&adults=2`

for (const [kind, find] of [
  ['home', freeHomes],
  ['hotel', freeRooms],
] as const) {
  test(`the page of a ${kind} can be used by everyone`, { tag: '@mobile' }, async ({ page, enter }) => {
    await enter()
    const [stay] = await find()
    await page.goto(`/stays/${stay!.listingId}?${dates(stay!)}`)
    expect(await violations(page)).toEqual([])
  })
}

for (const [what, role, opener] of [
  ['photos', 'link', /^All \d+ photos/],
  ['amenities', 'link', /amenities$/],
  ['dates', 'button', /^Check-in/],
] as const) {
  test(
    `the open dialog of the ${what} of a stay can be used by everyone and closes by Escape`,
    { tag: '@mobile' },
    async ({ page, enter }) => {
      await enter()
      const [stay] = await freeHomes()
      await page.goto(`/stays/${stay!.listingId}?${dates(stay!)}`)
      await page.getByRole(role, { name: opener }).filter({ visible: true }).first().click()
      const dialog = page.getByRole('dialog').filter({ visible: true })
      await dialog.first().waitFor()
      await expect(page.getByText('Loading…')).toHaveCount(0)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    },
  )
}

test(
  'the counts of the guests can be used by everyone and close by Escape',
  { tag: '@mobile' },
  async ({ page, enter }) => {
    await enter()
    const [stay] = await freeHomes()
    await page.goto(`/stays/${stay!.listingId}?${dates(stay!)}`)
    await page.locator('summary').filter({ hasText: 'Guests', visible: true }).first().click()
    const done = page.getByRole('button', { name: 'Done' })
    await expect(done).toBeVisible()
    expect(await violations(page, 'aside[aria-label="Booking"]')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(done).toBeHidden()
  },
)

test('the checkout with its forms can be used by everyone', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter()
  const [stay] = await freeHomes()
  await page.goto(`/stays/${stay!.listingId}/reserve?${dates(stay!)}`)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^(Reserve|Request to book)$/ }).click()
  await page.waitForURL(/\/checkout\//)
  const checkout = page.url()
  expect(await violations(page)).toEqual([])
  for (const form of ['stay', 'card']) {
    await page.goto(`${checkout}?edit=${form}`)
    expect(await violations(page), form).toEqual([])
  }
})

test('a trip and its cancellation can be used by everyone', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter()
  await page.goto('/trips')
  await page.getByRole('main').locator('a[href^="/trips/"]').first().click()
  await page.waitForURL(/\/trips\/[A-Z0-9]+/)
  expect(await violations(page)).toEqual([])
  await page.goto(`${new URL(page.url()).pathname}/cancel`)
  expect(await violations(page)).toEqual([])
})

test(
  'what a guest writes of a stay and of an experience can be used by everyone',
  { tag: '@mobile' },
  async ({ page, enter, worker }) => {
    const id = await enter()
    await page.goto('/experiences?where=Lisbon&from=2027-03-20&to=2027-03-26&adults=2')
    await page.getByRole('article').getByRole('link').first().click()
    await page.getByRole('button', { name: 'Reserve' }).first().click()
    await page.getByRole('button', { name: /^Confirm and pay/ }).click()
    await page.waitForURL(/\/experiences\/bookings\//)
    await worker.control.advance(id, 30 * 86_400)
    await page.goto(`${new URL(page.url()).pathname}/review`)
    await page.getByRole('radio', { name: '4' }).check()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Your review').fill('The walk back along the river was worth it alone.')
    await page.getByRole('button', { name: 'Publish review' }).click()
    await page.waitForURL(/sent=1/)
    expect(await violations(page)).toEqual([])
    await page.goto('/trips')
    await page.locator('#past a').first().click()
    await page.getByRole('link', { name: 'Review this stay' }).click()
    await page.waitForURL(/\/review$/)
    expect(await violations(page)).toEqual([])
  },
)
