import { openStay } from './open-stay'
import type { SearchWords } from './search'
import { completeChallenge, confirmAndPay, type PaymentOutcome } from './pay'
import { follow, type Hands } from './hands'
import { reserve } from './reserve'

export interface StayWords extends SearchWords {
  checkIn: string
  checkOut: string
  adults: number
  title: string
  /** the room to choose, in hotels */
  room?: string
}

/** Finds a stay by its city and title and goes to its checkout. */
export async function goToCheckout(hands: Hands, { title, room, ...words }: StayWords): Promise<void> {
  await openStay(hands, title, words)
  if (room) await chooseRoom(hands, room)
  await reserve(hands)
}

async function chooseRoom(hands: Hands, room: string): Promise<void> {
  const { page, step } = hands
  const row = page.getByRole('row').filter({ has: page.getByText(room, { exact: true }) })
  const choose = row.getByRole('link', { name: `Choose ${room}`, exact: true })
  if (await choose.isVisible()) await follow(hands, () => choose.click())
  await step(`Chose the room ${room}`)
}

/** Confirms and pays, with the code of the bank where it asks for one. */
export async function pay(hands: Hands, card?: { brand: string; last4: string }): Promise<PaymentOutcome> {
  const outcome = await confirmAndPay(hands, card)
  if (outcome !== 'challenge') return outcome
  await completeChallenge(hands)
  return 'booked'
}
