import { expect, it } from 'vitest'
import { parsePlan } from '@/fault-injection/plan'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { createHold } from '../hold/create-hold'
import { listTrips } from '../trip/list-trips'
import { createBooking } from './create-booking'

const planOf = (idempotency: 'none' | 'natural-key') =>
  parsePlan({ version: 1, plan: [{ id: 'r1', fault: 'api-commit-then-504', params: { idempotency } }] })

/** Orders twice, as somebody does who saw the first answer get lost; the trips that came of it, and how the second order ended. */
async function orderTwice(village: Village, kind: string) {
  const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
  const stay = await village.freeStay({ isInstant: true, kind })
  const { code: holdCode } = await createHold(village.as(guestId), { ...stay, source: 'typed' })
  const order = () => createBooking(village.as(guestId), { holdCode, cardId })
  await expect(order()).rejects.toThrow('interrupted')
  const second = await order().catch((error: { code: string }) => ({ kind: error.code }))
  const { upcoming } = await listTrips(village.as(guestId), {})
  const codes = upcoming.filter((trip) => trip.listing.id === stay.listingId && trip.checkIn === stay.checkIn)
  const captures = await village.db.paymentCapture.count({
    where: { intent: { booking: { hold: { code: holdCode } } } },
  })
  return { second: second.kind, trips: codes.length, captures }
}

it('is the booking that was made, where the site remembers its orders', async () => {
  const village = await openVillage({ plan: planOf('natural-key') })
  expect(await orderTwice(village, 'hotel')).toEqual({ second: 'confirmed', trips: 1, captures: 1 })
})

it('is a second booking, paid again, where it does not and another room is free', async () => {
  const village = await openVillage({ plan: planOf('none') })
  expect(await orderTwice(village, 'hotel')).toEqual({ second: 'confirmed', trips: 2, captures: 2 })
})

it('is refused where it does not and the first order took the only nights', async () => {
  const village = await openVillage({ plan: planOf('none') })
  expect(await orderTwice(village, 'entire')).toEqual({ second: 'conflict', trips: 1, captures: 1 })
})
