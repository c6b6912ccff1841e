import type { Page } from 'playwright-core'
import { follow, open, type Hands } from './hands'

export type PaymentOutcome = 'booked' | 'challenge' | 'gateway-error' | 'refused'

/** Chooses a card if one is wanted, confirms, and says what the next page is. */
export async function confirmAndPay(hands: Hands, card?: { brand: string; last4: string }): Promise<PaymentOutcome> {
  const { page, step } = hands
  if (card) await page.getByRole('radio', { name: new RegExp(`${card.brand} ending ${card.last4}`) }).check()
  await follow(hands, () => page.getByRole('button', { name: /^Confirm and pay/ }).click())
  const outcome = await outcomeOn(page)
  await step(`Confirmed and paid: ${outcome}`)
  return outcome
}

async function outcomeOn(page: Page): Promise<PaymentOutcome> {
  const { pathname } = new URL(page.url())
  if (pathname.startsWith('/trips/')) return 'booked'
  if (pathname.startsWith('/pay/')) return 'challenge'
  return (await isGatewayError(page)) ? 'gateway-error' : 'refused'
}

/** Whether the page is one of a gateway that got no answer in time. */
export const isGatewayError = async (page: Page): Promise<boolean> =>
  page.getByRole('heading', { name: /^(408|502|504) / }).isVisible()

const MOST_LOOKS = 6

/** Fetches the code of the bank from the mailbox and types it into the page of the payment provider. */
export async function completeChallenge(hands: Hands): Promise<void> {
  const { page, step } = hands
  const provider = new URL(page.url()).pathname
  const code = await codeFromMail(hands)
  await open(hands, provider)
  await page.getByLabel('Confirmation code').fill(code)
  await follow(hands, () => page.getByRole('button', { name: 'Confirm payment' }).click())
  await page.waitForURL(/\/trips\//)
  await step('Typed the code of the bank')
}

async function codeFromMail(hands: Hands): Promise<string> {
  const { page, step } = hands
  await open(hands, '/mail')
  for (let look = 0; look < MOST_LOOKS; look++) {
    const mail = page.getByRole('listitem').getByRole('link').filter({ hasText: /code/i }).first()
    if (await mail.isVisible()) {
      await follow(hands, () => mail.click())
      await step('Read the mail of the bank')
      const [code] = /\b\d{6}\b/.exec(await page.getByRole('article').innerText()) ?? []
      if (code) return code
    }
    await follow(hands, () => page.reload())
  }
  throw new Error('the mail with the code did not come')
}
