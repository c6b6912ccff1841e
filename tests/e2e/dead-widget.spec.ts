import { freeHomes } from '../fixtures/free-stay'
import { expect, test } from './fixtures'

test('a widget that never comes alive does nothing when clicked, and works after a reload', async ({
  page,
  enter,
  worker,
}) => {
  const [stay] = await freeHomes()
  const id = await enter({ plan: 'fe-dead-hydration' })
  const address = `/stays/${stay!.listingId}?checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=2`
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  const reserve = page
    .getByRole('button', { name: /^(Reserve|Request to book)/ })
    .filter({ visible: true })
    .first()
  await expect(reserve).toBeEnabled()
  for (let i = 0; i < 3; i++) await reserve.click()
  expect(page.url()).toContain(`/stays/${stay!.listingId}`)
  expect((await worker.control.diff(id)).filter(({ table }) => table === 'Hold')).toEqual([])
  await page.reload()
  await page.waitForLoadState('networkidle')
  await reserve.click()
  await page.waitForURL(/\/checkout\//)
})
