import { follow, open, type Hands } from './hands'
import { minorIn } from './read-money'

/** Opens Trips from the menu at the top. */
export async function openTrips(hands: Hands): Promise<void> {
  await open(hands, '/trips')
  await hands.page.getByRole('heading', { name: 'Trips', level: 1 }).waitFor()
  await hands.step('Opened Trips')
}

/** The rows of a group of trips: Upcoming, Past, Cancelled, Waiting for an answer. */
const rowsOf = ({ page }: Hands, group: string) => page.getByRole('region', { name: group }).getByRole('article')

/** How many trips of a group have these words. */
export const countTrips = (hands: Hands, group: string, words: string): Promise<number> =>
  rowsOf(hands, group).filter({ hasText: words }).count()

/** Opens the upcoming trip that has these words. */
export async function openUpcomingTrip(hands: Hands, words: string | RegExp): Promise<void> {
  await openTrips(hands)
  const trip = rowsOf(hands, 'Upcoming').filter({ hasText: words })
  await follow(hands, () => trip.getByRole('heading').getByRole('link').click())
  await hands.step('Opened the trip')
}

/** The texts of the rows of the upcoming trips. */
export async function upcomingCodes(hands: Hands): Promise<string[]> {
  await openTrips(hands)
  const texts = await rowsOf(hands, 'Upcoming').allInnerTexts()
  return texts.flatMap((text) => /Reservation (\w+)/.exec(text)?.[1] ?? [])
}

/** What the page of a trip says: the total, and what comes back if it is cancelled now. */
export async function readRefund({ page }: Hands): Promise<{ totalMinor: number; refundMinor: number }> {
  const policy = await page.getByRole('region', { name: 'Cancellation policy' }).innerText()
  const [, refund = '$0'] = /If you cancel now: (\$[\d,.]+\d) back/.exec(policy.replace(/\s+/g, ' ')) ?? []
  const row = page.getByRole('row', { name: /^Total/ }).first()
  return { refundMinor: minorIn(refund), totalMinor: minorIn(await row.getByRole('cell').last().innerText()) }
}

/** From the page of a trip: cancels it. The page after it may be any. */
export async function cancelTrip(hands: Hands): Promise<void> {
  const { page, step } = hands
  await follow(hands, () => page.getByRole('link', { name: 'Cancel reservation' }).click())
  await follow(hands, () => page.getByRole('button', { name: 'Cancel reservation' }).click())
  await step('Pressed Cancel reservation')
}
