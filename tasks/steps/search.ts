import { chooseDates } from './choose-dates'
import { follow, open, type Hands } from './hands'

export interface SearchWords {
  city: string
  checkIn?: string
  checkOut?: string
  adults?: number
}

/** From the home page: where, when and who, then Search. */
export async function search(hands: Hands, { city, checkIn, checkOut, adults = 1 }: SearchWords): Promise<void> {
  const { page, step } = hands
  await open(hands, '/')
  const box = page.getByRole('search', { name: 'Stays' })
  await box.getByRole('combobox', { name: 'Where to?' }).fill(city)
  const suggestion = page.getByRole('option').filter({ has: page.getByText(city, { exact: true }) })
  await suggestion.first().click()
  if (checkIn && checkOut) await chooseDates(page, box, { checkIn, checkOut })
  await box.locator('summary', { hasText: 'Guests' }).click()
  for (let count = 1; count < adults; count++) await box.getByRole('button', { name: 'One more: adults' }).click()
  await box.getByRole('button', { name: 'Done' }).click()
  await follow(hands, () => box.getByRole('button', { name: 'Search' }).click())
  await step(`Searched for stays in ${city}`)
}

export interface Filters {
  /** the words at the boxes to tick */
  ticks?: string[]
  /** whole dollars a night */
  priceMax?: number
}

/** Opens the list of filters, sets some and shows the results. */
export async function filter(hands: Hands, { ticks = [], priceMax }: Filters): Promise<void> {
  const { page, step } = hands
  await page.getByRole('button', { name: /^Filters/ }).click()
  const form = page.getByRole('form', { name: 'Filters' })
  // Everything that is folded away is opened first.
  const folded = form.locator('details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
  for (const tick of ticks) await form.getByRole('checkbox', { name: new RegExp(`^${escape(tick)}( \\d+)?$`) }).check()
  if (priceMax !== undefined) await form.getByLabel('Up to, USD').fill(String(priceMax))
  await follow(hands, () => form.getByRole('button', { name: /^Show (results|[\d,]+ stays?)$/ }).click())
  await step(`Filtered by ${[...ticks, ...(priceMax === undefined ? [] : [`up to $${priceMax}`])].join(', ')}`)
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
