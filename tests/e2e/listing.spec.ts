import { freeHomes, freeRooms } from '../fixtures/free-stay'
import { expect, test } from './fixtures'

test('the photos and the reviews of a stay open in a dialog, with a search inside it', async ({ page, enter }) => {
  await enter()
  const [stay] = await freeRooms()
  await page.goto(`/stays/${stay!.listingId}`)
  await page.getByRole('link', { name: /^All \d+ photos/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('figure').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
  const all = page.getByRole('link', { name: /^Show all \d+ reviews$/ })
  if (!(await all.isVisible())) return
  await all.click()
  await dialog.getByLabel('Search in the reviews').fill('zzzz-nobody-says-this')
  await dialog.getByRole('button', { name: 'Show' }).click()
  await expect(dialog.getByText('No review says that')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(`/stays/${stay!.listingId}`)
})

test('two presses in the calendar of the page ask for the price of the nights between them', async ({
  page,
  enter,
}) => {
  await enter()
  const [stay] = await freeHomes()
  await page.goto(`/stays/${stay!.listingId}`)
  const calendar = page.getByRole('region', { name: /^When it is free/ })
  while (!(await calendar.getByRole('table', { name: 'May 2027' }).isVisible()))
    await calendar.getByRole('button', { name: 'Later months' }).click()
  await calendar.getByRole('button', { name: /^May 4, 2027, \$[\d,]+, free$/ }).click()
  await calendar.getByRole('button', { name: /^May 7, 2027/ }).click()
  await page.waitForURL(/checkIn=2027-05-04&checkOut=2027-05-07/)
  await expect(page.getByText(/total for 3 nights/).first()).toBeVisible()
})

test('a page that something else has changed before its scripts ran keeps all that it shows', async ({
  page,
  enter,
}) => {
  await enter()
  const [stay] = await freeHomes()
  const path = `/stays/${stay!.listingId}`
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<main [^>]*>/, (main) => `${main}<p id="stray">Stray</p>`)
    await route.fulfill({ response, body })
  })
  await page.goto(path)
  await expect(
    page
      .getByRole('region', { name: /^When it is free/ })
      .getByRole('table')
      .first(),
  ).toBeVisible()
  // React made everything anew, without what it did not know.
  await expect(page.locator('#stray')).toHaveCount(0)
  for (const name of [/^What this place offers/, /^House rules|^Things to know/])
    await expect(page.getByRole('heading', { name }).first()).toBeVisible()
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Help centre' })).toBeVisible()
})

test('a guest chooses another room and then a rate plan, and the price follows', async ({ page, enter }) => {
  await enter()
  const [stay] = await freeRooms()
  await page.goto(`/stays/${stay!.listingId}?checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=1`)
  const rooms = page.getByRole('region', { name: 'Choose your room' })
  await rooms
    .getByRole('link', { name: /^Choose / })
    .last()
    .click()
  await page.waitForURL(/roomTypeId=\d+/)
  await expect(rooms.getByText('Chosen')).toHaveCount(1)
  await expect(page.getByRole('form', { name: 'Book this stay' }).getByRole('row', { name: /^Total/ })).toBeVisible()
})

test('the other photos of a card come when the pointer is near', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto('/search')
  const card = page.getByRole('article').first()
  await expect(card.getByRole('img')).toHaveCount(1)
  await card.getByRole('img').hover()
  expect(await card.getByRole('img').count()).toBeGreaterThan(2)
})
