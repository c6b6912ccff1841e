import { AxeBuilder } from '@axe-core/playwright'
import { freeHomes } from '../fixtures/free-stay'
import { expect, test } from './fixtures'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test(
  'a heart asks for a list, saves in place, and empties again',
  { tag: '@mobile' },
  async ({ page, enter, worker }) => {
    const id = await enter()
    const [stay] = await freeHomes()
    await page.goto(`/stays/${stay!.listingId}`)
    const address = page.url()
    const heart = page
      .getByRole('main')
      .getByRole('button', { name: `Save ${stay!.title}`, exact: true })
      .first()
    await page.goto(`/wishlists/choose?listing=${stay!.listingId}`)
    await page.getByRole('textbox', { name: 'Name of a new wishlist' }).fill('Togo')
    await page.getByRole('button', { name: 'Create and save' }).click()
    await page.waitForURL(address)
    await expect(heart).toHaveAttribute('aria-pressed', 'true')
    await heart.click()
    await expect(page.getByRole('status').filter({ hasText: 'Removed from Togo' })).toBeVisible()
    await expect(heart).toHaveAttribute('aria-pressed', 'false')
    await heart.click()
    const saved = page.getByRole('status').filter({ hasText: 'Saved to Togo' })
    await expect(saved).toBeVisible()
    await saved.getByRole('button', { name: 'Choose another list' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save to a wishlist' })
    await expect(dialog).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(violations.map(({ id: rule }) => rule)).toEqual([])
    await dialog.getByRole('textbox', { name: 'Name of a new wishlist' }).fill('Friends')
    await dialog.getByRole('button', { name: 'Create and save' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved to Friends' })).toBeVisible()
    expect(page.url()).toBe(address)
    const items = (await worker.control.diff(id)).filter(({ table }) => table === 'WishlistItem')
    expect(items.map(({ after }) => after?.listingId)).toEqual([stay!.listingId])
  },
)

test('a list is renamed and deleted in its dialogs', { tag: '@mobile' }, async ({ page, enter, worker }) => {
  const id = await enter()
  const [stay] = await freeHomes()
  await page.goto(`/wishlists/choose?listing=${stay!.listingId}&back=/wishlists`)
  await page.getByRole('textbox', { name: 'Name of a new wishlist' }).fill('Vegas Getaway')
  await page.getByRole('button', { name: 'Create and save' }).click()
  await page.getByRole('link', { name: /^Vegas Getaway/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vegas Getaway')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page
    .getByRole('dialog', { name: 'Rename the wishlist' })
    .getByRole('textbox', { name: 'Name' })
    .fill('Friends trip')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friends trip')
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id: rule }) => rule)).toEqual([])
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete wishlist' }).click()
  await expect(page.getByText('“Friends trip” was deleted')).toBeVisible()
  const changed = (await worker.control.diff(id)).filter(({ table }) => table.startsWith('Wishlist'))
  expect(changed).toEqual([])
})
