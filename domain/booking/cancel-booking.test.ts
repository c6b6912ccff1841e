import { describe, expect, it } from 'vitest'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { createHold } from '../hold/create-hold'
import { listPayments } from '../payment/list-payments'
import { listTrips } from '../trip/list-trips'
import { viewTrip } from '../trip/view-trip'
import { cancelBooking } from './cancel-booking'
import { createBooking } from './create-booking'

async function book(village: Village, where: Parameters<Village['freeStay']>[0], from?: string) {
  const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
  const stay = await village.freeStay(where, from)
  const { code: holdCode } = await createHold(village.as(guestId), { ...stay, source: 'typed' })
  const { code } = (await createBooking(village.as(guestId), { holdCode, cardId })) as { code: string }
  return { guestId, code, stay }
}

describe('cancelling', () => {
  it('under a flexible policy gives all of it back, in 2 to 5 days, with two mails', async () => {
    const village = await openVillage()
    const { guestId, code, stay } = await book(village, { isInstant: true, cancellationPolicy: 'flexible' })
    const before = await viewTrip(village.as(guestId), { code })
    expect(before).toMatchObject({ canCancel: true, refundNow: { refundMinor: before.totalMinor } })
    expect(await cancelBooking(village.as(guestId), { code })).toEqual({ code, refundMinor: before.totalMinor })
    const paid = async () =>
      (await listPayments(village.as(guestId), {})).lines.filter((line) => line.subject.code === code)
    const lines = (await paid()).map(({ kind, status, amountMinor }) => [kind, status, amountMinor])
    expect(lines).toContainEqual(['charge', 'completed', before.totalMinor])
    expect(lines).toContainEqual(['refund', 'pending', before.totalMinor])
    await village.advance(2 * 86_400 - 60)
    expect((await paid()).find(({ kind }) => kind === 'refund')?.status).toBe('pending')
    await village.advance(3 * 86_400 + 300)
    expect((await paid()).find(({ kind }) => kind === 'refund')).toMatchObject({
      status: 'completed',
      statusLabel: 'Refunded',
    })
    const { id } = await village.db.booking.findUniqueOrThrow({ where: { code } })
    const kinds = (await village.db.mail.findMany({ where: { bookingId: id } })).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['booking-cancelled', 'booking-confirmed', 'receipt', 'refund'])
    await expect(createHold(village.as(guestId), { ...stay, source: 'typed' })).resolves.toHaveProperty('code')
  })

  it('under a non-refundable policy gives nothing back and orders no refund', async () => {
    const village = await openVillage()
    const { guestId, code } = await book(village, { isInstant: true, cancellationPolicy: 'non-refundable' })
    expect(await cancelBooking(village.as(guestId), { code })).toEqual({ code, refundMinor: 0 })
    const { intents } = await village.db.booking.findUniqueOrThrow({
      where: { code },
      include: { intents: { include: { refunds: true } } },
    })
    expect(intents).toMatchObject([{ status: 'captured', refunds: [] }])
  })

  it('a request releases the card, and the host does not answer any more', async () => {
    const village = await openVillage()
    const { guestId, code } = await book(village, { isInstant: false })
    expect(await cancelBooking(village.as(guestId), { code })).toEqual({ code, refundMinor: 0 })
    await village.advance(2 * 3600)
    const trip = await viewTrip(village.as(guestId), { code })
    expect(trip).toMatchObject({
      status: 'cancelled',
      cancelledBy: 'guest',
      payments: [{ statusLabel: 'Released, not charged' }],
    })
  })

  it('twice is refused, and refunds once', async () => {
    const village = await openVillage()
    const { guestId, code } = await book(village, { isInstant: true, cancellationPolicy: 'flexible' })
    await cancelBooking(village.as(guestId), { code })
    await expect(cancelBooking(village.as(guestId), { code })).rejects.toMatchObject({
      code: 'conflict',
      what: 'This booking is cancelled already',
    })
    expect(await village.db.paymentRefund.count({ where: { intent: { booking: { code } } } })).toBe(1)
  })

  it('a past stay is refused', async () => {
    const village = await openVillage()
    const past = await village.db.booking.findFirstOrThrow({
      where: { status: 'confirmed', checkOut: { lte: '2027-03-08' }, guest: { passwordHash: { not: null } } },
    })
    await expect(cancelBooking(village.as(past.guestId), { code: past.code })).rejects.toMatchObject({
      what: 'This stay is over',
    })
    expect((await viewTrip(village.as(past.guestId), { code: past.code })).canCancel).toBe(false)
  })

  it('somebody else’s booking is as unknown as looking at it', async () => {
    const village = await openVillage()
    const { code } = await book(village, { isInstant: true })
    const { guestId: other } = await village.guestWithCard({ behaviour: 'declined' })
    await expect(cancelBooking(village.as(other), { code })).rejects.toMatchObject({ code: 'not-found' })
    await expect(viewTrip(village.as(other), { code })).rejects.toMatchObject({ code: 'not-found' })
    expect((await village.db.booking.findUniqueOrThrow({ where: { code } })).status).toBe('confirmed')
  })
})

it('lists a booking under upcoming until it is cancelled', async () => {
  const village = await openVillage()
  const { guestId, code } = await book(village, { isInstant: true })
  const codes = async () => {
    const { upcoming, past, cancelled } = await listTrips(village.as(guestId), {})
    return [upcoming, past, cancelled].map((trips) => trips.some((trip) => trip.code === code))
  }
  expect(await codes()).toEqual([true, false, false])
  await cancelBooking(village.as(guestId), { code })
  expect(await codes()).toEqual([false, false, true])
})
