import type { Locator, Page } from 'playwright-core'
import { longDate } from '../words'

const MOST_MONTHS = 24

/** Opens the calendar of a form and presses the day of arrival and the day of departure. */
export async function chooseDates(
  page: Page,
  form: Locator,
  dates: { checkIn: string; checkOut: string },
): Promise<void> {
  await form.getByRole('button', { name: /^Check-in/ }).click()
  const calendar = page.getByRole('dialog', { name: 'Choose your dates' })
  for (const date of [dates.checkIn, dates.checkOut]) {
    const month = longDate(date).replace(/^\w+, (\w+) \d+, (\d+)$/, '$1 $2')
    const grid = calendar.getByRole('grid', { name: month })
    await calendar.getByRole('grid').first().waitFor()
    for (let i = 0; i < MOST_MONTHS && !(await grid.isVisible()); i++) {
      await calendar.getByRole('button', { name: /next month/i }).click()
    }
    await grid.getByRole('button', { name: dayName(date) }).click()
  }
}

/** What a day is called in the calendar: `Saturday, April 3rd, 2027`, with what else is to be said of it around. */
function dayName(date: string): RegExp {
  const [, before, day, year] = /^(.*) (\d+), (\d+)$/.exec(longDate(date)) ?? []
  return new RegExp(`${before} ${day}(st|nd|rd|th)?, ${year}`)
}
