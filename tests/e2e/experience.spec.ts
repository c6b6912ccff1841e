import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addCardThatAsks, expect, readBankCode, test } from './fixtures'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SEARCH = '/experiences?where=Lisbon&from=2027-03-20&to=2027-03-26&adults=2'

async function expectUsable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ).toEqual([])
  const [width, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
  expect(content, 'nothing is wider than the screen').toBeLessThanOrEqual(width!)
}

test('the pages of experiences can be used by everyone', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter()
  await page.goto('/experiences')
  await expectUsable(page)
  await page.goto(SEARCH)
  await expectUsable(page)
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: 'Reserve' })).toBeVisible()
  await expectUsable(page)
})

test(
  'a guest finds an experience, chooses a session, pays, sees it under trips and cancels it',
  { tag: '@mobile' },
  async ({ page, enter, worker }) => {
    const id = await enter()
    await page.goto('/experiences')
    await page.getByRole('textbox', { name: 'Where' }).fill('Lisbon')
    await page.getByRole('spinbutton', { name: 'Adults' }).fill('2')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Experiences in Lisbon')
    const card = page.getByRole('heading', { level: 2 }).getByRole('link').first()
    const title = await card.innerText()
    await card.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.getByRole('radio', { disabled: false }).last().check()
    await page.getByRole('button', { name: 'Reserve' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Review and pay')
    await expectUsable(page)
    await page.getByRole('button', { name: /^Confirm and pay/ }).click()
    await expect(page.getByRole('heading', { name: 'Your seats are booked' })).toBeVisible()
    await expectUsable(page)
    await page.goto('/trips')
    await expect(page.getByRole('region', { name: 'Experiences', exact: true })).toContainText(title)
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('link', { name: 'Cancel booking' }).click()
    await expectUsable(page)
    await page.getByRole('button', { name: 'Cancel booking' }).click()
    await expect(page.getByRole('heading', { name: 'Your booking is cancelled' })).toBeVisible()
    const rows = (await worker.control.diff(id)).filter(({ table }) => table === 'ExperienceBooking')
    expect(rows.map(({ after }) => [after?.adults, after?.status])).toEqual([[2, 'cancelled']])
  },
)

test('a card that asks for a code books the seats only after the code', async ({ page, enter, worker }) => {
  const id = await enter()
  await page.goto(SEARCH)
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Reserve' }).click()
  await page.getByRole('link', { name: 'Add another card' }).click()
  await addCardThatAsks(page)
  await page.getByRole('button', { name: /^Confirm and pay/ }).click()
  await page.waitForURL(/\/pay\//)
  const bookings = async () =>
    (await worker.control.diff(id))
      .filter(({ table }) => table === 'ExperienceBooking')
      .map(({ after }) => after?.status)
  expect(await bookings()).toEqual(['pending'])
  const code = await readBankCode(page, worker, id)
  await page.getByLabel('Confirmation code').fill(code)
  await page.getByRole('button', { name: 'Confirm payment' }).click()
  await page.waitForURL(/\/experiences\/bookings\//)
  expect(await bookings()).toEqual(['confirmed'])
})
