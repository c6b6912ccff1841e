import { longDate } from '../words'
import { follow, type Hands } from './hands'

export interface ReviewedStay {
  checkIn: string
  checkOut: string
}

/** Presses Reserve on the page of a stay whose dates are chosen, and arrives at the checkout. */
export async function reserve(hands: Hands): Promise<void> {
  const { page, step } = hands
  const form = page.getByRole('form', { name: 'Book this stay' })
  await follow(hands, () => form.getByRole('button', { name: /^(Reserve|Request to book)$/ }).click())
  await page.waitForURL(/\/checkout\//)
  await step('Reserved; the checkout is open')
}

/** Reserves by the plain form, where dates are typed. */
export async function reserveByTyping(hands: Hands, { checkIn, checkOut }: ReviewedStay): Promise<void> {
  const { page, step } = hands
  await follow(hands, () => page.getByRole('link', { name: 'Type the dates instead' }).click())
  await page.getByLabel('Check-in').fill(checkIn)
  await page.getByLabel('Check-out').fill(checkOut)
  await follow(hands, () => page.getByRole('button', { name: 'Reserve' }).click())
  await page.waitForURL(/\/checkout\//)
  await step('Reserved with typed dates; the checkout is open')
}

/** Whether the checkout shows these dates. */
export async function showsDates({ page }: Hands, { checkIn, checkOut }: ReviewedStay): Promise<boolean> {
  const stay = await page.getByRole('region', { name: 'Your stay' }).innerText()
  return stay.includes(longDate(checkIn)) && stay.includes(longDate(checkOut))
}

/** Types the right dates at the checkout. */
export async function changeDates(hands: Hands, { checkIn, checkOut }: ReviewedStay): Promise<void> {
  const { page, step } = hands
  await follow(hands, () => page.getByRole('link', { name: 'Change dates' }).click())
  await page.getByLabel('Check-in').fill(checkIn)
  await page.getByLabel('Check-out').fill(checkOut)
  await follow(hands, () => page.getByRole('button', { name: 'Save changes' }).click())
  await step('Changed the dates at the checkout')
}
