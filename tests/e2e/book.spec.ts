import { freeHomes } from '../fixtures/free-stay'
import { addCardThatAsks, expect, pickDates, readBankCode, test } from './fixtures'

test(
  'a guest finds a stay, picks the nights in the calendar, pays, and has a trip',
  { tag: '@mobile' },
  async ({ page, enter, worker }) => {
    const id = await enter()
    const [stay] = await freeHomes()
    await page.goto(`/stays/${stay!.listingId}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(stay!.title)
    const widget = page.locator('form[data-enhance="booking-widget"]').filter({ visible: true }).first()
    if (!(await widget.isVisible()))
      await page
        .getByRole('link', { name: /^(Reserve|Check availability|Choose dates)/ })
        .first()
        .click()
    await page
      .getByRole('button', { name: /^Check-in/ })
      .filter({ visible: true })
      .first()
      .click()
    await pickDates(page, [stay!.checkIn, stay!.checkOut])
    await page
      .getByRole('button', { name: /^(Reserve|Request to book)/ })
      .filter({ visible: true })
      .first()
      .click()
    await page.waitForURL(/\/checkout\//)
    await expect(page.getByText('Tuesday, May 4, 2027').first()).toBeVisible()
    await page.getByRole('button', { name: /^Confirm and pay/ }).click()
    await page.waitForURL(/\/trips\/[A-Z0-9]{8}/)
    await page.goto('/trips')
    await expect(page.getByRole('main')).toContainText(stay!.title)
    const bookings = (await worker.control.diff(id)).filter(({ table }) => table === 'Booking')
    expect(bookings.map(({ after }) => [after?.listingId, after?.checkIn, after?.checkOut, after?.status])).toEqual([
      [stay!.listingId, stay!.checkIn, stay!.checkOut, 'confirmed'],
    ])
  },
)

test('a card that asks for a code is charged only after the code of the bank', async ({ page, enter, worker }) => {
  const id = await enter()
  const stay = (await freeHomes())[1]!
  await page.goto(`/stays/${stay.listingId}/reserve?checkIn=${stay.checkIn}&checkOut=${stay.checkOut}&adults=2`)
  await page.getByRole('button', { name: /^(Reserve|Request to book)$/ }).click()
  await page.waitForURL(/\/checkout\//)
  await page.goto(`${page.url()}?edit=card`)
  await addCardThatAsks(page)
  await page.getByRole('button', { name: /^Confirm and pay/ }).click()
  await page.waitForURL(/\/pay\//)
  const captures = async () => (await worker.control.diff(id)).filter(({ table }) => table === 'PaymentCapture').length
  expect(await captures()).toBe(0)
  const code = await readBankCode(page, worker, id)
  await page.getByLabel('Confirmation code').fill('000000' === code ? '111111' : '000000')
  await page.getByRole('button', { name: 'Confirm payment' }).click()
  await expect(
    page
      .getByRole('alert')
      .or(page.getByText(/not right|wrong/i))
      .first(),
  ).toBeVisible()
  expect(await captures()).toBe(0)
  await page.getByLabel('Confirmation code').fill(code)
  await page.getByRole('button', { name: 'Confirm payment' }).click()
  await page.waitForURL(/\/trips\//)
  expect(await captures()).toBe(1)
})
