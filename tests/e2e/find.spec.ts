import { expect, test } from './fixtures'

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
  const count = async () =>
    Number(
      /(\d[\d,]*) stays?/
        .exec(
          await page
            .getByRole('status')
            .filter({ hasText: /stays?/ })
            .innerText(),
        )?.[1]
        ?.replace(',', ''),
    )
  const all = await count()
  expect(all).toBeGreaterThan(3)
  const filter = page.getByRole('checkbox', { name: /^Entire place/ })
  await filter.check()
  await page.getByRole('button', { name: 'Show results' }).click()
  await page.waitForURL(/kinds=entire|kind/)
  const some = await count()
  expect(some).toBeLessThan(all)
  await page.reload()
  await expect(filter).toBeChecked()
  expect(await count()).toBe(some)
})

test('an unknown place gives an honest page, and text in the address is shown as text', async ({ page, enter }) => {
  await enter({ login: 'none' })
  await page.goto(`/search?where=${encodeURIComponent('<script>alert(1)</script>')}`)
  await expect(page.getByRole('main')).toContainText(/0 stays|No stays|nothing|no place|not find/i)
  await expect(page.locator('main script:not([type])')).toHaveCount(0)
})
