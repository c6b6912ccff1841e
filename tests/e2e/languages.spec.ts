import type { Page } from '@playwright/test'
import { LANGUAGES } from '@/domain/settings/display'
import { freeHomes } from '../fixtures/free-stay'
import { expect, test } from './fixtures'

async function speak(page: Page, language: string): Promise<void> {
  await page.goto('/preferences')
  await page.getByRole('combobox').first().selectOption(language)
  await page.locator('main form button').click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

test('what scripts say is in the language of the page, as the server said it', async ({ page, enter }) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await enter()
  await speak(page, 'de')
  await page.goto('/')
  await page.getByRole('button', { name: /^Anreise/ }).click()
  const dates = page.getByRole('dialog', { name: 'Wählen Sie Ihre Daten' })
  await expect(dates.getByRole('grid').first()).toHaveAccessibleName(/^\p{L}+ 2027$/u)
  await expect(dates.locator('thead').first()).toHaveText(/^Mo ?Di ?Mi/)
  await dates.getByRole('button', { name: 'Flexibel' }).click()
  await dates.getByRole('button', { name: 'Eine Woche' }).click()
  await dates.getByRole('button', { name: 'Fertig' }).click()
  await expect(page.getByText('Eine Woche, jederzeit')).toBeVisible()
  await page.getByText('1 Gast', { exact: true }).click()
  await page.getByRole('button', { name: 'Eins mehr: Erwachsene' }).click()
  await expect(page.getByText('2 Gäste', { exact: true })).toBeVisible()
  expect(complaints).toEqual([])
})

for (const language of Object.keys(LANGUAGES))
  test(`the words of ${language} fit on the screen`, { tag: '@mobile' }, async ({ page, enter }) => {
    await enter()
    await speak(page, language)
    const [stay] = await freeHomes()
    const asked = `checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=2`
    for (const path of ['/', `/search?where=Lisbon&${asked}`, `/stays/${stay!.listingId}?${asked}`, '/trips']) {
      await page.goto(path)
      const [width, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
      expect(content, path).toBeLessThanOrEqual(width!)
    }
  })
