import { expect, it } from 'vitest'
import { parsePlan } from '@/fault-injection/plan'
import { openVillage } from '@/tests/fixtures/village'
import { createBooking } from '../booking/create-booking'
import { createHold } from '../hold/create-hold'
import { viewTrip } from '../trip/view-trip'

const plan = parsePlan({
  version: 1,
  plan: [{ id: 'r1', fault: 'pay-captured-but-timeout', params: { reconcileAfterS: 900, idempotency: 'natural-key' } }],
})

it('confirms a booking whose checkout died after the money was taken, once, and a repeated order takes no more money', async () => {
  const village = await openVillage({ plan })
  const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
  const stay = await village.freeStay({ isInstant: true })
  const { code: holdCode } = await createHold(village.as(guestId), { ...stay, source: 'typed' })
  await expect(createBooking(village.as(guestId), { holdCode, cardId })).rejects.toThrow('interrupted')
  const { code, id } = await village.db.booking.findFirstOrThrow({ where: { hold: { code: holdCode } } })
  const trip = () => viewTrip(village.as(guestId), { code })
  expect(await trip()).toMatchObject({ status: 'pending', payments: [{ kind: 'charge' }] })
  expect(await createBooking(village.as(guestId), { holdCode, cardId })).toEqual({ kind: 'pending', code })
  await village.advance(890)
  expect((await trip()).status).toBe('pending')
  await village.advance(600)
  expect((await trip()).status).toBe('confirmed')
  expect(await village.db.paymentCapture.count({ where: { intent: { bookingId: id } } })).toBe(1)
  expect(await village.db.mail.count({ where: { bookingId: id, kind: 'booking-confirmed' } })).toBe(1)
})
