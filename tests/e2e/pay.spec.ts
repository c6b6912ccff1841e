import { AxeBuilder } from '@axe-core/playwright'
import { freeHomes } from '../fixtures/free-stay'
import { expect, test } from './fixtures'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function usable(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
    what,
  ).toEqual([])
  const [width, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
  expect(content, `${what}: nothing is wider than the screen`).toBeLessThanOrEqual(width!)
}

async function goToCheckout(page: Page, n: number): Promise<void> {
  const stay = (await freeHomes())[n]!
  await page.goto(`/stays/${stay.listingId}/reserve?checkIn=${stay.checkIn}&checkOut=${stay.checkOut}&adults=2`)
  await page.getByRole('button', { name: /^(Reserve|Request to book)$/ }).click()
  await page.waitForURL(/\/checkout\//)
}

test(
  'a guest uses a coupon, pays in two halves, and prints the receipt',
  { tag: '@mobile' },
  async ({ page, enter, worker }) => {
    const id = await enter()
    await goToCheckout(page, 3)
    await page.getByLabel('Coupon code').fill('nosuchcode')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByText(/This coupon code does not exist/)).toBeVisible()
    await usable(page, 'the checkout with a refused coupon')
    await page.getByLabel('Coupon code').fill('thankyou25')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('row', { name: /THANKYOU25/ })).toContainText('-$25.00')
    await page.getByRole('button', { name: /^Pay half now, half later/ }).click()
    await expect(page.getByText('To pay now')).toBeVisible()
    await usable(page, 'the checkout with a coupon in two halves')
    await page.getByRole('button', { name: /^Confirm and pay/ }).click()
    await page.waitForURL(/\/trips\/[A-Z0-9]{8}/)
    await expect(page.getByText(/^Still to pay/)).toBeVisible()
    await usable(page, 'a trip that is paid in halves')
    await page.getByRole('link', { name: 'Receipt' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Receipt' })).toBeVisible()
    await usable(page, 'the receipt')
    const due = (await worker.control.diff(id)).find(({ table }) => table === 'PaymentDue')
    expect(due?.after?.status).toBe('due')
  },
)

test('what is left to pay can be paid before its day', async ({ page, enter, worker }) => {
  const id = await enter()
  await goToCheckout(page, 4)
  await page.getByRole('button', { name: /^Pay half now, half later/ }).click()
  await page.getByRole('button', { name: /^Confirm and pay/ }).click()
  await page.waitForURL(/\/trips\//)
  await page.getByRole('button', { name: /^Pay \$.* now$/ }).click()
  await expect(page.getByText(/^Still to pay/)).toHaveCount(0)
  const captures = (await worker.control.diff(id)).filter(({ table }) => table === 'PaymentCapture')
  const booking = (await worker.control.diff(id)).find(({ table }) => table === 'Booking')
  expect(captures).toHaveLength(2)
  expect(captures.reduce((sum, { after }) => sum + Number(after?.amountMinor), 0)).toBe(booking?.after?.totalMinor)
})

test('a gift card is given, and redeemed by its code', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter()
  await page.goto('/gift-cards')
  await usable(page, 'gift cards')
  await page.getByText('New baby', { exact: true }).click()
  await page.getByText('$25', { exact: true }).click()
  await page.getByLabel('Name of the recipient').fill('Ana')
  await page.getByLabel('Mail address of the recipient').fill('ana@example.com')
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await page.waitForURL(/\/gift-cards\/pay/)
  await usable(page, 'the payment of a gift card')
  await page.getByRole('button', { name: 'Confirm and pay $25.00' }).click()
  await page.waitForURL(/\/gift-cards\/\d+/)
  await usable(page, 'a gift card')
  const code = /LKG-[A-Z2-9]{6}-[A-Z2-9]{6}/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
  await page.goto('/gift-cards/redeem')
  await page.getByLabel('Gift card code').fill(code)
  await page.getByRole('button', { name: 'Redeem', exact: true }).click()
  await expect(page.getByText('$25.00 was added')).toBeVisible()
  await usable(page, 'the credit')
  await page.goto('/gift-cards/redeem')
  await page.getByLabel('Gift card code').fill(code)
  await page.getByRole('button', { name: 'Redeem', exact: true }).click()
  await expect(page.getByText(/You have redeemed this gift card already/)).toBeVisible()
  await usable(page, 'a gift card that was redeemed')
})

test('the points and the levels can be used by everyone', { tag: '@mobile' }, async ({ page, enter }) => {
  await enter()
  await page.goto('/rewards')
  await expect(page.getByRole('heading', { level: 1, name: 'Larkstay Perch' })).toBeVisible()
  await usable(page, 'the rewards')
})
