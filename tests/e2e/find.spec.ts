import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** The number of stays that the page says it found. */
async function found(page: Page): Promise<number> {
  const line = page.getByRole('status').filter({ hasText: /stays?/ })
  return Number(/([\d,]+) stays?/.exec(await line.innerText())?.[1]?.replace(',', ''))
}

/** A city of the world with more than one page of stays, by its link on the home page. */
async function openLargestCity(page: Page): Promise<string> {
  const hrefs = await page
    .locator('a[href*="/search?where="]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')!))
  let [best, most] = ['', 0]
  for (const href of hrefs) {
    await page.goto(href)
    const count = await found(page)
    if (count > most) [best, most] = [href, count]
  }
  await page.goto(best)
  return best
}

const filters = (page: Page) => page.getByRole('dialog', { name: 'Filters' })
const openFilters = (page: Page) => page.getByRole('button', { name: /^Filters/ }).click()
const show = (page: Page) => filters(page).getByRole('button', { name: /^Show/ })

test('a visitor finds stays in a city by the suggestions, narrows them down, and keeps the choice after a reload', async ({
  page,
  enter,
}) => {
  await enter({ login: 'none' })
  const city = (await page.locator('a[href*="/search?where="]').first().getAttribute('href'))!
  const name = new URL(city, page.url()).searchParams.get('where')!
  const box = page.getByRole('combobox', { name: /Where/ }).first()
  await box.fill(name.slice(0, 4))
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'Search', exact: true }).first().click()
  await page.waitForURL(/\/search\?/)
  const all = await found(page)
  expect(all).toBeGreaterThan(3)
  await openFilters(page)
  await filters(page)
    .getByRole('checkbox', { name: /^Entire place/ })
    .check()
  await show(page).click()
  await page.waitForURL(/kinds=entire/)
  const some = await found(page)
  expect(some).toBeLessThan(all)
  await page.reload()
  expect(await found(page)).toBe(some)
  await openFilters(page)
  await expect(filters(page).getByRole('checkbox', { name: /^Entire place/ })).toBeChecked()
})

test(
  'the button of the filters says how many stays they leave, and Back undoes them',
  { tag: '@mobile' },
  async ({ page, enter }) => {
    await enter({ login: 'none' })
    await openLargestCity(page)
    const all = await found(page)
    await openFilters(page)
    await filters(page)
      .getByRole('checkbox', { name: /^Entire place/ })
      .check()
    await expect(show(page)).not.toHaveText(new RegExp(`^Show ${all} stays`))
    const promised = Number(/\d+/.exec(await show(page).innerText())?.[0])
    await show(page).click()
    await page.waitForURL(/kinds=entire/)
    expect(await found(page)).toBe(promised)
    await page.getByRole('link', { name: /Remove the filter Entire place/ }).click()
    await expect(page).not.toHaveURL(/kinds=/)
    expect(await found(page)).toBe(all)
    await page.goBack()
    await expect(page).toHaveURL(/kinds=entire/)
    await expect.poll(() => found(page)).toBe(promised)
  },
)

test('another order and another page come without leaving the page', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await openLargestCity(page)
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  const first = page.getByRole('main').getByRole('article').first()
  await page.getByText(/^Sort:/).click()
  await page.getByRole('link', { name: 'Price, low to high' }).click()
  await page.waitForURL(/sort=price/)
  const cheapest = await first.innerText()
  await page.getByRole('link', { name: 'Next page' }).click()
  await page.waitForURL(/page=2/)
  await expect(first).not.toHaveText(cheapest)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
})

test('the map shows the prices of the stays and searches where it is moved to', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await openLargestCity(page)
  const map = page.getByRole('region', { name: 'Map of the results' })
  const pin = map.getByRole('button', { name: /, \$[\d,]+$/ })
  await expect(pin.first()).toBeVisible()
  await expect(map).toContainText('Map © Larkstay')
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/bounds=/)
  const shared = page.url()
  const count = await found(page)
  await page.goto(shared)
  expect(await found(page)).toBe(count)
  await map.getByRole('checkbox', { name: 'Search as I move the map' }).uncheck()
  await map.getByRole('button', { name: 'Zoom out' }).click()
  await expect(map.getByRole('button', { name: 'Search this area' })).toBeVisible()
  expect(page.url()).toBe(shared)
})

test('a pin of the map opens a small card that leads to the stay', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await openLargestCity(page)
  const map = page.getByRole('region', { name: 'Map of the results' })
  const pin = map
    .getByRole('button', { name: /, \$[\d,]+$/ })
    .filter({ visible: true })
    .first()
  const title = (await pin.getAttribute('aria-label'))!.replace(/, \$[\d,]+$/, '')
  await pin.focus()
  await page.keyboard.press('Enter')
  const link = map.getByRole('link', { name: title })
  await expect(link).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(pin).toBeFocused()
  await page.keyboard.press('Enter')
  await link.click()
  await page.waitForURL(/\/stays\/\d+/)
})

test('dates can be any weekend of a month, and children have ages', async ({ page, enter }) => {
  await enter({ login: 'none' })
  const box = page.getByRole('search', { name: 'Stays' })
  await box.getByRole('button', { name: /^Check-in/ }).click()
  const dates = page.getByRole('dialog', { name: 'Choose your dates' })
  await dates.getByRole('button', { name: 'Flexible' }).click()
  await dates.getByRole('button', { name: 'A weekend' }).click()
  await dates.getByRole('group', { name: /^When/ }).getByRole('button').nth(2).click()
  await dates.getByRole('button', { name: 'Done' }).click()
  await box.locator('summary', { hasText: 'Guests' }).click()
  await box.getByRole('button', { name: 'One more: children' }).click()
  await box.getByRole('combobox', { name: 'Age of child 1' }).selectOption('5')
  await box.getByRole('button', { name: 'Done' }).click()
  await box.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/flex=weekend/)
  const { searchParams } = new URL(page.url())
  expect(searchParams.get('months')).toMatch(/^\d{4}-\d{2}$/)
  expect(searchParams.getAll('childAges')).toEqual(['5'])
  expect(searchParams.get('checkIn') ?? '').toBe('')
  await expect(page.getByRole('search').getByText(/A weekend in/)).toBeVisible()
})

test('an unknown place gives an honest page, and text in the address is shown as text', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto(`/search?where=${encodeURIComponent('<script>alert(1)</script>')}`)
  await expect(page.getByRole('main')).toContainText(/0 stays|No stays|nothing|no place|not find/i)
  await expect(page.locator('main script:not([type])')).toHaveCount(0)
})
